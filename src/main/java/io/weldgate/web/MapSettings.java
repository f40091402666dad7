package io.weldgate.web;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * A map under the fences, from whoever the operator has a contract with; none by itself, because a page needs nothing
 * from elsewhere, and whoever serves the tiles learns who looks where.
 *
 * @param tiles       address of a tile with {@code {z}}, {@code {x}} and {@code {y}}: Web Mercator, in WGS 84 or
 *                    CGCS 2000 and not shifted
 * @param attribution who must be named
 * @param nearest     largest {@code z}
 */
@Validated
@ConfigurationProperties("weldgate.web.map")
public record MapSettings(@DefaultValue("") String tiles, @DefaultValue("") String attribution,
        @Min(1) @Max(22) @DefaultValue("18") int nearest) {

    @AssertTrue(message = "needs {z}, {x} and {y}, and begins with https:// or http://")
    boolean isTilesAddress() {
        return tiles.isEmpty() || tiles.matches("https?://[^/]+/.*") && tiles.contains("{z}") && tiles.contains("{x}")
                && tiles.contains("{y}");
    }

    public String tile(int z, int x, int y) {
        return tiles.replace("{z}", String.valueOf(z)).replace("{x}", String.valueOf(x))
                .replace("{y}", String.valueOf(y));
    }
}
