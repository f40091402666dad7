package io.weldgate.tipoff;

import static org.assertj.core.api.Assertions.assertThat;

import io.weldgate.WeldgateTest;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Duration;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import io.weldgate.keyring.Sealing;

/** The small puzzle before a report. */
@WeldgateTest
class EffortTest {

    @Autowired
    private Effort effort;
    @Autowired
    private Sealing sealing;
    @Autowired
    private TipOffSettings settings;
    @Autowired
    private Clock clock;

    @Test
    void who_tries_all_numbers_finds_the_answer_once() throws Exception {
        Effort.Puzzle puzzle = effort.next();

        int number = solve(puzzle);

        assertThat(effort.spent(puzzle.answer(number))).contains(puzzle.salt());
        assertThat(effort.spent(puzzle.answer(number + 1))).isEmpty();
    }

    @Test
    void an_answer_to_a_puzzle_of_ones_own_is_none() throws Exception {
        Effort.Puzzle puzzle = effort.next();
        String later = puzzle.salt().replaceFirst("\\..*", ".99999999999999");

        assertThat(effort.spent(new Effort.Puzzle(later, puzzle.target(), 1, puzzle.seal()).answer(solve(puzzle))))
                .isEmpty();
        assertThat(effort.spent("")).isEmpty();
        assertThat(effort.spent("a:b:c")).isEmpty();
        assertThat(effort.spent("a.1:99999999999:c")).isEmpty();
    }

    @Test
    void it_can_be_answered_until_its_time_is_over_and_not_then() {
        Effort.Solved solved = effort.solved();

        assertThat(at(settings.effortTime().minusSeconds(1)).spent(solved.answer())).isPresent();
        assertThat(at(settings.effortTime().plusSeconds(1)).spent(solved.answer())).isEmpty();
    }

    private Effort at(Duration later) {
        return new Effort(sealing, settings, Clock.offset(clock, later));
    }

    static int solve(Effort.Puzzle puzzle) throws Exception {
        MessageDigest sha = MessageDigest.getInstance("SHA-256");
        for (int n = 0; n <= puzzle.most(); n++) {
            if (HexFormat.of().formatHex(sha.digest((puzzle.salt() + n).getBytes())).equals(puzzle.target())) {
                return n;
            }
        }
        throw new AssertionError("no number solves it");
    }
}
