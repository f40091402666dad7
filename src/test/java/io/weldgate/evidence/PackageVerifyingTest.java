package io.weldgate.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.jwk.JWKSet;
import io.weldgate.evidence.EvidenceFlaw.Kind;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.lifecycle.BeforeContainer;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A package by itself: whole, and with every kind of damage. */
class PackageVerifyingTest {

    private static Path original;
    private static byte[] bytes;
    private static JWKSet keys;

    @TempDir
    private Path folder;

    @BeforeAll
    @BeforeContainer
    static void aPackage() throws IOException {
        Path place = Files.createTempDirectory(Files.createDirectories(Path.of("target", "scratch")), "package");
        APackage made = new APackage(place);
        original = made.written(place.resolve("whole.zip"));
        bytes = Files.readAllBytes(original);
        keys = made.keys();
    }

    @Test
    void a_package_that_nobody_has_touched_fits_and_says_what_covers_it() throws IOException {
        PackageCheck check = VerifyEvidenceCommand.verify(original, keys);

        assertThat(check.flaws()).isEmpty();
        assertThat(check.subject()).isEqualTo(APackage.SUBJECT);
        assertThat(check.links()).isEqualTo(5);
        assertThat(check.rooted()).isEqualTo(4);
        assertThat(check.unseen()).as("the terminal's record was reviewed").isEmpty();
    }

    @Property(tries = 1000)
    void any_other_byte_anywhere_is_found(@ForAll @IntRange(max = 1_000_000) int place,
            @ForAll @IntRange(min = 1, max = 255) int change) throws IOException {
        byte[] changed = bytes.clone();
        changed[place % changed.length] ^= (byte) change;

        assertThat(codeOf(changed)).isEqualTo(VerifyEvidenceCommand.BROKEN);
    }

    @Test
    void a_package_cut_short_or_made_longer_is_found() throws IOException {
        assertThat(codeOf(Arrays.copyOf(bytes, bytes.length - 1))).isEqualTo(VerifyEvidenceCommand.BROKEN);
        assertThat(codeOf(Arrays.copyOf(bytes, bytes.length + 1))).isEqualTo(VerifyEvidenceCommand.BROKEN);
        assertThat(codeOf(new byte[0])).isEqualTo(VerifyEvidenceCommand.BROKEN);
    }

    @Test
    void the_first_item_that_does_not_fit_is_named_even_where_all_was_signed_again() throws IOException {
        assertThat(flaws(made().withLinkSaying(3, "一致", "不符"))).startsWith(flaw(3, Kind.ALTERED));
        assertThat(flaws(made().withoutLink(2))).startsWith(flaw(3, Kind.GAP));
        assertThat(flaws(made().withoutLink(5))).isEmpty();
        assertThat(flaws(made().withoutLink(5).withoutLink(4))).startsWith(flaw(4, Kind.ROOT_DIFFERS));
        assertThat(flaws(made().withAnotherPhoto())).containsExactly(flaw(1, Kind.FILE_ALTERED));
    }

    @Test
    void keys_that_others_made_are_not_those_that_the_platform_publishes() throws IOException {
        JWKSet others = new APackage(Files.createDirectory(folder.resolve("others"))).keys();

        assertThat(VerifyEvidenceCommand.verify(original, others).flaws()).extracting(EvidenceFlaw::kind)
                .containsExactly(Kind.MANIFEST_FALSE);
    }

    @Test
    void it_speaks_chinese_and_english_and_ends_with_what_it_found() throws IOException {
        assertThat(said(original.toString())).contains("证据完整：" + APackage.SUBJECT + "，共 5 件", "The evidence fits",
                "第 5 件起", "From item 5 on", keys.getKeys().get(0).getKeyID());
        Path changed = made().withLinkSaying(3, "一致", "不符").written(folder.resolve("changed.zip"));
        assertThat(said(changed.toString())).contains("第 3 件证据的内容或位置被改动", "item 3 does not say what it said");
        assertThat(said("no-such.zip")).contains("无法核验", "Cannot be verified");
        assertThat(said()).contains("用法", "Usage");
    }

    @Test
    void every_leaf_of_a_tree_of_any_size_leads_to_its_root() {
        for (int size = 1; size < 20; size++) {
            List<String> leaves = new ArrayList<>(IntStream.range(0, size)
                    .mapToObj(it -> Merkle.leaf("S" + it, it, "h")).toList());
            String root = Merkle.root(leaves);
            for (int leaf = 0; leaf < size; leaf++) {
                assertThat(Merkle.climb(leaves.get(leaf), Merkle.path(leaves, leaf))).isEqualTo(root);
                assertThat(Merkle.climb("another", Merkle.path(leaves, leaf))).isNotEqualTo(root);
            }
        }
    }

    private APackage made() throws IOException {
        return new APackage(Files.createTempDirectory(folder, "made"));
    }

    private List<EvidenceFlaw> flaws(APackage made) throws IOException {
        return VerifyEvidenceCommand.verify(made.written(Files.createTempFile(folder, "made", ".zip")), null).flaws();
    }

    private static EvidenceFlaw flaw(long number, Kind kind) {
        return new EvidenceFlaw(APackage.SUBJECT, number, kind);
    }

    private static int codeOf(byte[] zip) throws IOException {
        Path path = Files.write(original.resolveSibling("changed.zip"), zip);
        return VerifyEvidenceCommand.run(new String[] {path.toString()}, new PrintStream(new ByteArrayOutputStream()));
    }

    private static String said(String... arguments) {
        var out = new ByteArrayOutputStream();
        VerifyEvidenceCommand.run(arguments, new PrintStream(out, true, StandardCharsets.UTF_8));
        return out.toString(StandardCharsets.UTF_8);
    }
}
