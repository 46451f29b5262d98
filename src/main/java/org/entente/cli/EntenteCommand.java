// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.cli;

import picocli.AutoComplete.GenerateCompletion;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The command {@code entente}. */
@Command(name = "entente", mixinStandardHelpOptions = true, versionProvider = Version.class, description = """
        Turns what documents say about states, leaders, organisations, pacts, troop deployments and \
        weapon flows into a graph, and answers path questions over it, each hop with its quote.""", footer = """

        Examples:
          entente up                                        start everything, load the seed, answer one question
          entente load notes/ --publisher "Desk"            load a folder of texts
          entente path "Kim Jong Un" "Kursk Oblast"         how are the two connected, and who says so
          entente facts --during 2024-06-01/2024-12-31      what happened then, whoever took part
          entente extract article.txt --date 2024-12-18     the facts of a text, no database
          source <(entente generate-completion)             completions for bash and zsh

        Exit status: 0 done, 1 failed, 2 wrong usage.""", subcommands = {UpCommand.class, LoadCommand.class, ExtractCommand.class,
        PathCommand.class, FactsCommand.class, QueryCommand.class, RetractCommand.class, RereadCommand.class, PatternCommand.class,
        ResolveCommand.class, ReviewCommand.class,
        GradeCommand.class,
        WatchCommand.class,
        ChangesCommand.class, ExportCommand.class,
        CheckCommand.class, BackupCommand.class,
        RestoreCommand.class, KeysCommand.class,
        EvaluateCommand.class,
        BenchCommand.class,
        GenerateCompletion.class, HelpCommand.class})
final class EntenteCommand implements Runnable {

    @Spec
    private CommandSpec spec;

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "a command is needed: see entente --help");
    }
}
