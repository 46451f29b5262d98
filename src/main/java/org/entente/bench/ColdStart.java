// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.bench;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * What fresh processes take until they have read a text: the median of a few, ours and the peer in turn.
 *
 * @param ours {@code extract}, to its first line with facts
 * @param peer a bare pipeline, to its first annotated text
 * @param peerModels which models the peer loaded
 */
record ColdStart(Spent ours, Spent peer, String peerModels) {

    private static final int RUNS = 3;
    private static final String MAIN = "org.entente.cli.Main";
    private static final double NANOS = 1e9;

    static ColdStart of(Path file) {
        List<Spent> ours = new ArrayList<>();
        List<Spent> peers = new ArrayList<>();
        String models = DefaultModels.jar().map(Path::toString).orElse("");
        for (int run = 0; run < RUNS; run++) {
            ours.add(time(command("", MAIN, "extract", file.toString()), "\"facts\":[{"));
            peers.add(time(command(models, BarePipeline.class.getName(), file.toString(), models.isEmpty() ? "packaged" : "default"),
                    BarePipeline.DONE));
        }
        return new ColdStart(median(ours), median(peers), models.isEmpty() ? "packaged models" : "default models");
    }

    /** The same virtual machine with the same options as this one. */
    private static List<String> command(String models, String main, String... arguments) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        ManagementFactory.getRuntimeMXBean().getInputArguments().stream().filter(option -> !option.startsWith("-agent")).forEach(
                command::add);
        String classes = System.getProperty("java.class.path");
        command.addAll(List.of("-cp", models.isEmpty() ? classes : classes + File.pathSeparator + models, main));
        command.addAll(List.of(arguments));
        return command;
    }

    private static Spent time(List<String> command, String until) {
        long start = System.nanoTime();
        try {
            Process process = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start();
            try (BufferedReader lines = process.inputReader(); Stream<String> seen = lines.lines()) {
                seen.filter(line -> line.contains(until)).findFirst().orElseThrow(() -> new IllegalStateException(
                        "%s ended without a result".formatted(command.get(command.size() - 2))));
                double seconds = (System.nanoTime() - start) / NANOS;
                Duration processor = process.info().totalCpuDuration().orElse(Duration.ZERO);
                return new Spent(seconds, processor.toMillis() / 1_000.0);
            } finally {
                process.destroy();
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static Spent median(List<Spent> runs) {
        return runs.stream().sorted(Comparator.comparingDouble(Spent::seconds)).toList().get(runs.size() / 2);
    }
}
