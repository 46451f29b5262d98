// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.graph.bulk;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;

import org.entente.derive.StoredClaim;
import org.entente.model.FactType;
import org.entente.model.Modality;
import org.entente.model.Reliability;
import org.entente.model.Stance;
import org.entente.model.Vouched;

/**
 * A claim that waits for the others of its cluster.
 *
 * @param number of its node
 * @param cluster the claims that are derived together
 * @param row its row, but for the grade, which comes last
 * @param claim the claim as facts and ties see it
 */
record SpooledClaim(long number, String cluster, String row, StoredClaim claim) {

    static final Spool.Codec<SpooledClaim> CODEC = new Spool.Codec<>() {

        @Override
        public void write(SpooledClaim spooled, DataOutputStream out) throws IOException {
            StoredClaim claim = spooled.claim();
            out.writeLong(spooled.number());
            Fields.text(out, spooled.cluster());
            Fields.text(out, spooled.row());
            Fields.text(out, claim.id());
            Fields.text(out, claim.document());
            Fields.day(out, claim.published());
            out.writeInt(FactType.all().indexOf(claim.type()));
            Fields.roles(out, claim.roles());
            Fields.details(out, claim.details());
            Fields.quantity(out, claim.quantity());
            Fields.period(out, claim.time());
            out.writeInt(claim.stance().ordinal());
            out.writeInt(claim.modality().ordinal());
            Fields.texts(out, claim.origins());
            out.writeInt(claim.reliability().ordinal());
            Fields.text(out, claim.record());
            Fields.period(out, claim.said());
            Fields.texts(out, claim.classes());
            Fields.text(out, claim.publisher());
            Fields.number(out, claim.stated().credibility());
            Fields.number(out, claim.stated().confidence());
        }

        @Override
        public SpooledClaim read(DataInputStream in) throws IOException {
            long number = in.readLong();
            return new SpooledClaim(number, Fields.text(in), Fields.text(in),
                    new StoredClaim(Fields.text(in), Fields.text(in), Fields.day(in), FactType.all().get(in.readInt()),
                            Fields.roles(in), Fields.details(in), Fields.quantity(in), Fields.period(in),
                            Stance.values()[in.readInt()], Modality.values()[in.readInt()], Fields.texts(in),
                            Reliability.values()[in.readInt()], Fields.textOrNull(in), Fields.period(in), Fields.texts(in),
                            Fields.textOrNull(in), new Vouched(null, Fields.integer(in), Fields.integer(in))));
        }
    };
}
