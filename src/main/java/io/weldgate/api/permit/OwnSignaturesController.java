package io.weldgate.api.permit;

import io.weldgate.decision.Profile;
import io.weldgate.identity.Identities;
import io.weldgate.identity.NotAllowed;
import io.weldgate.identity.Role;
import io.weldgate.identity.SignedIn;
import io.weldgate.permit.OwnChains;
import io.weldgate.permit.OwnSigner;
import io.weldgate.permit.OwnSigners;
import io.weldgate.permit.Rung;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The signatures a unit demands on top of the law's; its head says which. */
@RestController
@RequestMapping("/api/v1/own-signatures")
class OwnSignaturesController {

    private final OwnChains chains;
    private final OwnSigners signers;
    private final Identities identities;

    OwnSignaturesController(OwnChains chains, OwnSigners signers, Identities identities) {
        this.chains = chains;
        this.signers = signers;
        this.identities = identities;
    }

    /** Roles by profile, of the caller's unit. */
    @GetMapping
    Map<Profile, List<Rung>> list() {
        Map<Profile, List<Rung>> byProfile = new TreeMap<>();
        for (Profile profile : Profile.values()) {
            byProfile.put(profile, signers.findByUnitCodeOrderById(identities.current().unitCode()).stream()
                    .filter(signer -> signer.profile() == profile).map(OwnSigner::role).toList());
        }
        return byProfile;
    }

    @PutMapping("/{profile}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void demand(@PathVariable Profile profile, @RequestBody @Valid Chain chain) {
        SignedIn head = identities.current();
        if (!head.has(Role.UNIT_HEAD)) {
            throw new NotAllowed();
        }
        chains.demand(head.unitCode(), profile, chain.roles(), head.actor());
    }

    /** @param roles none, for nothing beyond the law */
    record Chain(@NotNull Set<@NotNull Rung> roles) {}
}
