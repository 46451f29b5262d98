// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.formats.manuscript;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/**
 * The process that takes files apart, one after the other: standard input names a file and a folder for what is unpacked, a line each;
 * standard output tells what was found.
 */
public final class Workshop {

    private Workshop() {}

    /** Works until its standard input ends. */
    public static void main(String[] arguments) throws IOException {
        PrintStream answers = new PrintStream(System.out, false, StandardCharsets.UTF_8);
        // Libraries that talk must not talk into the answers.
        System.setOut(System.err);
        BufferedReader requests = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        for (String file = requests.readLine(); file != null; file = requests.readLine()) {
            String folder = requests.readLine();
            if (folder != null) {
                work(Path.of(file), Path.of(folder), answers);
            }
        }
    }

    private static void work(Path file, Path folder, PrintStream answers) {
        Output output = new Output(folder, found -> {
            answers.print(Wire.write(found) + "\n");
            answers.flush();
        });
        try {
            Parsing.parse(new Piece(file, "", Known.NOTHING, 0), output);
        } catch (Refusal refusal) {
            output.refuse("", refusal);
        }
        answers.print(Wire.END + "\n");
        answers.flush();
    }
}
