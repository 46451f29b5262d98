// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.formats;

import java.util.ArrayList;
import java.util.List;

/**
 * What one object gives.
 *
 * @param all the skips of its parts, then the document; nothing where it is no document of its own
 */
public record SourceItems(List<SourceItem> all) {

    public static SourceItems of(SourceItem item) {
        return new SourceItems(List.of(item));
    }

    public static SourceItems of(SourceItem.Read read, List<SourceItem.Skipped> skips) {
        List<SourceItem> all = new ArrayList<>(skips);
        all.add(read);
        return new SourceItems(all);
    }
}
