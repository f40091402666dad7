package io.weldgate.identity;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import java.util.Set;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * @param issuer         names this installation in its bearer tokens
 * @param tokenLife      of a bearer token; the account itself is looked up at every request
 * @param longestDelegation of one officer's signature to another
 * @param bcryptStrength two to this power are the rounds of a password's hash
 */
@Validated
@ConfigurationProperties("weldgate.identity")
record IdentitySettings(
        @NotBlank @DefaultValue("weldgate") String issuer,
        @NotNull @DefaultValue("PT1H") Duration tokenLife,
        @NotNull @DefaultValue("P30D") Duration longestDelegation,
        @Min(10) @Max(16) @DefaultValue("10") int bcryptStrength,
        @Valid @DefaultValue Password password,
        @Valid @DefaultValue Session session,
        @Valid @DefaultValue SecondFactor secondFactor,
        @Valid @DefaultValue Oidc oidc,
        @Valid @DefaultValue Lockout lockout,
        @Valid @DefaultValue Visits visits,
        @Valid @DefaultValue FirstAdministrator firstAdministrator) {

    /**
     * @param shortest    in characters
     * @param initialLife of a password that an administrator hands over
     */
    record Password(
            @Min(8) @Max(64) @DefaultValue("10") int shortest,
            @NotNull @DefaultValue("P3D") Duration initialLife) {}

    /**
     * @param roles    that nobody uses by a password alone; anyone may enrol
     * @param patience between the password and the code
     */
    record SecondFactor(@NotNull @DefaultValue Set<Role> roles, @NotNull @DefaultValue("PT5M") Duration patience) {}

    /**
     * An OpenID Connect provider to sign in at.
     *
     * @param issuer   its address
     * @param clientId null for none
     * @param claim    that holds the name of the account; one that its users cannot choose
     */
    record Oidc(String issuer, String clientId, String clientSecret,
            @NotBlank @DefaultValue("preferred_username") String claim) {

        /** Keeps the secret out of logs. */
        @Override
        public String toString() {
            return "Oidc[" + issuer + ", " + clientId + "]";
        }
    }

    /**
     * Of a session of the pages.
     *
     * @param idle    it lasts unused
     * @param longest it lasts, however busy it is
     */
    record Session(@NotNull @DefaultValue("PT30M") Duration idle, @NotNull @DefaultValue("PT12H") Duration longest) {}

    /**
     * @param failures        of one account from one network address within the window, after which it is locked there
     * @param accountFailures the same for one account from wherever: more, since otherwise anyone could lock anyone out
     * @param addressFailures the same for one network address, behind which a whole site may sit
     * @param lockedFor       how long each stays locked
     */
    record Lockout(
            @Min(3) @DefaultValue("5") int failures,
            @Min(10) @DefaultValue("50") int accountFailures,
            @Min(10) @DefaultValue("100") int addressFailures,
            @NotNull @DefaultValue("PT15M") Duration window,
            @NotNull @DefaultValue("PT10M") Duration lockedFor) {}

    /**
     * Of pages that need no login.
     *
     * @param most      from one network address within the window, behind which a whole site may sit
     * @param lockedFor how long that address then waits
     */
    record Visits(
            @Min(10) @DefaultValue("120") int most,
            @NotNull @DefaultValue("PT1M") Duration window,
            @NotNull @DefaultValue("PT1M") Duration lockedFor) {}

    /**
     * The three administrators: each made when nobody holds his role and a password is given.
     *
     * @param securityAccount of the security administrator, who gives the roles
     * @param auditAccount    of the audit administrator, who reads the trail
     * @param password        null or at least 12 characters; the other two must change it when they first sign in
     */
    record FirstAdministrator(
            @NotBlank @DefaultValue("admin") String account,
            @NotBlank @DefaultValue("security") String securityAccount,
            @NotBlank @DefaultValue("audit") String auditAccount,
            String password) {}
}
