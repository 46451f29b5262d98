// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.graph.bulk;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;

import org.entente.derive.Strand;
import org.entente.model.Modality;
import org.entente.model.Tie;
import org.entente.model.TieKind;

/** Strands that wait for the others of their tie. */
final class SpooledStrand {

    static final Spool.Codec<Strand> CODEC = new Spool.Codec<>() {

        @Override
        public void write(Strand strand, DataOutputStream out) throws IOException {
            Tie.Key key = strand.tie();
            Tie.Support support = strand.support();
            out.writeInt(key.kind().ordinal());
            out.writeInt(key.modality().ordinal());
            Fields.text(out, key.from());
            Fields.text(out, key.to());
            Fields.text(out, support.fact());
            Fields.held(out, support.held());
            Fields.day(out, support.known());
            Fields.texts(out, support.documents());
            Fields.text(out, strand.writeEvidence());
        }

        @Override
        public Strand read(DataInputStream in) throws IOException {
            Tie.Key key = new Tie.Key(TieKind.all().get(in.readInt()), Modality.values()[in.readInt()], Fields.text(in), Fields.text(in));
            Tie.Support support = new Tie.Support(Fields.text(in), Fields.held(in), Fields.day(in), Fields.texts(in));
            return Strand.read(key, support, Fields.text(in));
        }
    };

    private SpooledStrand() {}
}
