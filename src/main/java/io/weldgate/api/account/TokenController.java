package io.weldgate.api.account;

import io.swagger.v3.oas.annotations.security.SecurityRequirements;
import io.weldgate.api.Problem;
import io.weldgate.identity.SigningIn;
import io.weldgate.identity.Tokens;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

@RestController
class TokenController {

    private final SigningIn signingIn;
    private final Tokens tokens;

    TokenController(SigningIn signingIn, Tokens tokens) {
        this.signingIn = signingIn;
        this.tokens = tokens;
    }

    @PostMapping("/api/v1/token")
    @SecurityRequirements
    ResponseEntity<TokenAnswer> token(@Valid @RequestBody Login login, HttpServletRequest request) {
        var outcome = signingIn.attempt(login.username(), login.password(), login.otp(), request.getRemoteAddr());
        if (outcome instanceof SigningIn.Outcome.Locked locked) {
            throw Problem.lockedOut(locked.remaining());
        } else if (outcome instanceof SigningIn.Outcome.Admitted admitted) {
            if (admitted.passwordDue()) {
                throw new Problem(HttpStatus.FORBIDDEN, "PASSWORD_DUE");
            } else if (admitted.factorDue()) {
                throw new Problem(HttpStatus.FORBIDDEN, "SECOND_FACTOR_DUE");
            }
            return TokenAnswer.of(tokens.issue(admitted.who(), admitted.generation()));
        }
        throw new Problem(HttpStatus.UNAUTHORIZED,
                outcome instanceof SigningIn.Outcome.CodeNeeded ? "OTP_REQUIRED" : "BAD_CREDENTIALS");
    }

    /** @param otp of the second factor, or a recovery code; null where there is none */
    record Login(@NotNull String username, @NotNull String password, String otp) {

        /** Keeps the password out of logs. */
        @Override
        public String toString() {
            return "Login[" + username + "]";
        }
    }

    record TokenAnswer(String token, OffsetDateTime expiresAt) {

        static ResponseEntity<TokenAnswer> of(Tokens.Issued issued) {
            return ResponseEntity.ok().cacheControl(CacheControl.noStore())
                    .body(new TokenAnswer(issued.token(), issued.expiresAt().atOffset(ZoneOffset.UTC)));
        }
    }
}
