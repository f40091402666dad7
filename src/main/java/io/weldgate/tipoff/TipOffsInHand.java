package io.weldgate.tipoff;

import io.weldgate.audit.Actor;
import io.weldgate.audit.Entry;
import io.weldgate.audit.Trail;
import io.weldgate.docket.Docketing;
import java.time.Clock;
import org.springframework.stereotype.Component;

/** A report in hand, its row locked until the transaction ends. */
@Component
class TipOffsInHand {

    private final TipOffs tipOffs;
    private final Docketing dockets;
    private final Trail trail;
    private final Clock clock;

    TipOffsInHand(TipOffs tipOffs, Docketing dockets, Trail trail, Clock clock) {
        this.tipOffs = tipOffs;
        this.dockets = dockets;
        this.trail = trail;
        this.clock = clock;
    }

    TipOff lock(String docketNo) {
        return tipOffs.lockRow(docketNo)
                .orElseThrow(() -> new IllegalArgumentException("no report " + docketNo));
    }

    /** Puts the step on the trail; what is over is put away. @param before in which state it was */
    void became(TipOff tipOff, TipOffState before, String step, Actor by) {
        trail.changed(Entry.of(tipOff.docketNo(), step, by).states(before, tipOff.state()));
        if (tipOff.state().isOver()) {
            dockets.close(tipOff.docketNo());
        }
    }

    /** Moves on and says so to the reporter. @param words null leaves what was said last */
    void goOn(TipOff tipOff, TipOffState next, String words, String step, Actor by) {
        TipOffState before = tipOff.state();
        tipOff.go(before, next);
        if (words != null && !words.isBlank()) {
            tipOff.say(words, clock.instant());
        }
        became(tipOff, before, step, by);
    }
}
