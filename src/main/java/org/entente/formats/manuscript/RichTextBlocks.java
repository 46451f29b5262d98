// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.formats.manuscript;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

import com.rtfparserkit.parser.IRtfListener;
import com.rtfparserkit.rtf.Command;
import com.rtfparserkit.rtf.CommandType;

import org.jspecify.annotations.Nullable;

/** Paragraphs and rows of an RTF file as they come, without what its groups hold beside the text. */
final class RichTextBlocks implements IRtfListener {

    /** What the words of a group are. */
    private enum Group {
        TEXT,
        TITLE,
        CREATED,
        UNSEEN
    }

    private final Draft draft = new Draft();
    private final Deque<Group> groups = new ArrayDeque<>(List.of(Group.TEXT));
    private final StringBuilder words = new StringBuilder();
    private final StringBuilder title = new StringBuilder();
    private final List<List<String>> row = new ArrayList<>();
    private int year;
    private int month;
    private int day;
    private @Nullable Refusal refusal;

    Draft draft() throws Refusal {
        paragraph();
        if (refusal != null) {
            throw refusal;
        }
        return draft;
    }

    Known known() {
        String made = year == 0 ? null : Days.of("%04d-%02d-%02d".formatted(year, month, day)).findFirst().orElse(null);
        return new Known(title.isEmpty() ? null : title.toString().strip(), null, made, null, null);
    }

    @Override
    public void processGroupStart() {
        groups.push(group());
    }

    @Override
    public void processGroupEnd() {
        if (groups.size() > 1) {
            groups.pop();
        }
    }

    @Override
    public void processString(String string) {
        switch (group()) {
            case TEXT -> words.append(string);
            case TITLE -> title.append(string);
            case CREATED, UNSEEN -> {
            }
        }
    }

    @Override
    public void processCommand(Command command, int parameter, boolean hasParameter, boolean optional) {
        if (group() == Group.CREATED) {
            created(command, parameter);
        } else if (command == Command.title && group() == Group.UNSEEN) {
            become(Group.TITLE);
        } else if (command == Command.creatim) {
            become(Group.CREATED);
        } else if (optional || command.getCommandType() == CommandType.Destination && command != Command.rtf
                && command != Command.fldrslt && command != Command.shptxt) {
            become(Group.UNSEEN);
        } else if (group() == Group.TEXT) {
            text(command);
        }
    }

    private void text(Command command) {
        switch (command) {
            case par, sect, page, pagebb -> paragraph();
            case cell, nestcell -> {
                row.add(List.of(words.toString()));
                words.setLength(0);
            }
            case row, nestrow -> row();
            case line, tab -> words.append(' ');
            default -> {
            }
        }
    }

    private void created(Command command, int parameter) {
        switch (command) {
            case yr -> year = parameter;
            case mo -> month = parameter;
            case dy -> day = parameter;
            default -> {
            }
        }
    }

    private Group group() {
        Group group = groups.peek();
        return group == null ? Group.TEXT : group;
    }

    private void become(Group group) {
        groups.pop();
        groups.push(group);
    }

    private void paragraph() {
        if (!row.isEmpty()) {
            words.append(' ');
            return;
        }
        try {
            draft.block(words);
        } catch (Refusal tooLarge) {
            refusal = tooLarge;
        }
        words.setLength(0);
    }

    private void row() {
        try {
            Rows.add(row, draft);
        } catch (Refusal tooLarge) {
            refusal = tooLarge;
        }
        row.clear();
        words.setLength(0);
    }

    @Override
    public void processDocumentStart() {}

    @Override
    public void processDocumentEnd() {}

    @Override
    public void processCharacterBytes(byte[] bytes) {}

    @Override
    public void processBinaryBytes(byte[] bytes) {}
}
