// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.loader;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/** Small registers of several formats, made up. */
final class Registers {

    private static final List<String> STATES = List.of("Iran", "Russia", "France", "India", "Egypt", "Brazil", "Norway", "Japan");

    private Registers() {}

    /** Writes registers whose facts share entities, with some malformed rows. */
    static void write(Path folder) throws IOException {
        Files.writeString(folder.resolve("trade.csv"), trade(IntStream.range(0, 120).toArray()));
        Files.writeString(folder.resolve("listing.csv"), listing(IntStream.range(0, 60).toArray()));
        Files.writeString(folder.resolve("members.csv"), """
                atopid,member,yrent,moent,dayent,yrexit,moexit,dayexit,defense,offense,neutral,nonagg,consul
                9005,2,1949,8,24,0,0,0,1,0,0,0,0
                9005,220,1949,8,24,1966,7,1,1,0,0,0,0
                9005,350,1952,2,18,0,0,0,1,0,0,0,0
                9006,731,1961,7,11,0,0,0,1,0,0,0,0
                9006,710,1961,7,11,0,0,0,1,0,0,0,0
                9007,x,1961
                """);
        Files.writeString(folder.resolve("facts.jsonl"), String.join("\n", IntStream.range(0, 40).mapToObj(i -> """
                {"id": "f%d", "facts": [{"type": "Cooperation", "roles": {"party": ["%s", "%s"]}, "time": {"from": "20%02d-01-01"}}]}"""
                .formatted(i, STATES.get(i % 8), STATES.get((i / 8 + i + 1) % 8), i)).toList()) + "\n{\"id\": ");
    }

    /** Writes a register of treaties, each of which is a document of several passages. */
    static void writeTreaties(Path folder) throws IOException {
        StringBuilder csv = new StringBuilder(
                "atopid,member,yrent,moent,dayent,yrexit,moexit,dayexit,defense,offense,neutral,nonagg,consul\n");
        for (int treaty = 0; treaty < 200; treaty++) {
            for (int member : new int[]{2, 220, 350, 731, 710}) {
                csv.append("%d,%d,%d,8,24,0,0,0,1,0,0,0,0%n".formatted(8000 + treaty, member, 1900 + member % 100));
            }
        }
        Files.writeString(folder.resolve("treaties.csv"), csv);
    }

    static String trade(int... deals) {
        StringBuilder csv = new StringBuilder("SIPRI AT Database ID,Supplier,Recipient,Designation,Description,Armament category,"
                + "Numbers delivered,Delivery year,Local production;\n");
        for (int deal : deals) {
            Random random = new Random(deal);
            int supplier = random.nextInt(8);
            csv.append("%d,%s,%s,Trident-%d,anti-ship missile,Missiles,%d,%d,No;%n".formatted(deal, STATES.get(supplier),
                    STATES.get((supplier + 1 + random.nextInt(7)) % 8), random.nextInt(9), 1 + random.nextInt(50),
                    2000 + random.nextInt(20)));
        }
        return csv.toString();
    }

    static String listing(int... records) {
        StringBuilder csv = new StringBuilder("celex,recordId,annex,measure,startDate,reason,schema,name,alias\n");
        for (int record : records) {
            csv.append(
                    "32099R0001,%1$d,I,Asset freeze,%2$d.4.2030,,Company,Works No. %1$d,Zavod %1$d%n".formatted(record, 1 + record % 28));
        }
        return csv.toString();
    }
}
