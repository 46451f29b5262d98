// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.formats.manuscript;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;

import org.jspecify.annotations.Nullable;

/** A process with a {@link Workshop}: a heap of its own, no network where the system allows to take it away. */
final class Worker {

    private static final int MOST_AHEAD = 4;
    private static final String GONE = "";
    private static final List<String> WITHOUT_NETWORK = List.of("unshare", "--user", "--map-root-user", "--net", "--");
    private static @Nullable Boolean canIsolate;

    private final Process process;
    private final BufferedWriter requests;
    private final BlockingQueue<String> answers = new ArrayBlockingQueue<>(MOST_AHEAD);
    private int works;

    private Worker(Process process) {
        this.process = process;
        this.requests = new BufferedWriter(new OutputStreamWriter(process.getOutputStream(), StandardCharsets.UTF_8));
        Thread.ofPlatform().name("sandbox-answers").daemon().start(this::listen);
    }

    static Worker start(Sandbox.Limits limits) throws IOException {
        List<String> command = new ArrayList<>(isolates() ? WITHOUT_NETWORK : List.of());
        command.addAll(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx" + limits.heapMegabytes() + "m", "-Xss2m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1",
                "-XX:+ExitOnOutOfMemoryError",
                "-Xshare:auto", "-Djava.awt.headless=true", "-cp", absolute(System.getProperty("java.class.path")),
                Workshop.class.getName()));
        ProcessBuilder builder = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD);
        builder.environment().keySet().removeIf(name -> name.startsWith("ENTENTE_") || name.equals("JAVA_TOOL_OPTIONS"));
        return new Worker(builder.start());
    }

    private static String absolute(String classPath) {
        return String.join(File.pathSeparator, Arrays.stream(classPath.split(File.pathSeparator))
                .map(part -> new File(part).getAbsolutePath()).toList());
    }

    /** Whether this system lets a process without rights give its network away. */
    static synchronized boolean isolates() {
        if (canIsolate == null) {
            canIsolate = tries();
        }
        return canIsolate;
    }

    private static boolean tries() {
        List<String> trial = new ArrayList<>(WITHOUT_NETWORK);
        trial.add("true");
        try {
            Process process = new ProcessBuilder(trial).redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD).start();
            return process.waitFor(5, TimeUnit.SECONDS) && process.exitValue() == 0;
        } catch (IOException none) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private void listen() {
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                if (Wire.isTold(line)) {
                    answers.put(line);
                }
            }
            answers.put(GONE);
        } catch (IOException e) {
            answers.offer(GONE);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    void take(Path file, Path folder) throws IOException {
        works++;
        requests.write(file.toAbsolutePath() + "\n" + folder.toAbsolutePath() + "\n");
        requests.flush();
    }

    /** The next line, an empty one where the process has ended, or null where it says nothing in time. */
    @Nullable
    String answer(Duration longest) throws InterruptedException {
        return answers.poll(longest.toMillis(), TimeUnit.MILLISECONDS);
    }

    static boolean isGone(String answer) {
        return answer.equals(GONE);
    }

    boolean isAlive() {
        return process.isAlive();
    }

    int works() {
        return works;
    }

    void end() {
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly();
        answers.clear();
    }
}
