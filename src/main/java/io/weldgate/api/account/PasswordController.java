package io.weldgate.api.account;

import io.swagger.v3.oas.annotations.security.SecurityRequirements;
import io.weldgate.api.Problem;
import io.weldgate.api.account.TokenController.TokenAnswer;
import io.weldgate.form.FieldError;
import io.weldgate.identity.ChangingPassword;
import io.weldgate.identity.ChangingPassword.Outcome;
import io.weldgate.identity.SigningIn;
import io.weldgate.identity.Tokens;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Changes one's own password; with account and password, since an initial one opens nothing else. */
@RestController
class PasswordController {

    private final SigningIn signingIn;
    private final ChangingPassword changing;
    private final Tokens tokens;
    private final MessageSource messages;

    PasswordController(SigningIn signingIn, ChangingPassword changing, Tokens tokens, MessageSource messages) {
        this.signingIn = signingIn;
        this.changing = changing;
        this.tokens = tokens;
        this.messages = messages;
    }

    @PostMapping("/api/v1/password")
    @SecurityRequirements
    ResponseEntity<TokenAnswer> change(@Valid @RequestBody Change change, HttpServletRequest request, Locale locale) {
        var login = signingIn.attempt(change.username(), change.password(), change.otp(), request.getRemoteAddr());
        if (login instanceof SigningIn.Outcome.Locked locked) {
            throw Problem.lockedOut(locked.remaining());
        } else if (!(login instanceof SigningIn.Outcome.Admitted admitted)) {
            throw new Problem(HttpStatus.UNAUTHORIZED,
                    login instanceof SigningIn.Outcome.CodeNeeded ? "OTP_REQUIRED" : "BAD_CREDENTIALS");
        } else {
            return changed(admitted, change, request.getRemoteAddr(), locale);
        }
    }

    private ResponseEntity<TokenAnswer> changed(SigningIn.Outcome.Admitted login, Change change, String address,
            Locale locale) {
        Outcome outcome = changing.change(login.who(), change.password(), change.newPassword(), address);
        if (outcome instanceof Outcome.Changed && login.factorDue()) {
            return ResponseEntity.noContent().build();
        } else if (outcome instanceof Outcome.Changed changed) {
            return TokenAnswer.of(tokens.issue(changed.who(), changed.generation()));
        } else if (outcome instanceof Outcome.Unfit unfit) {
            throw Problem.invalid(List.of(new FieldError("newPassword", unfit.code(),
                    messages.getMessage("invalid." + unfit.code(), new Object[] {unfit.limit()}, locale))));
        } else if (outcome instanceof Outcome.Locked locked) {
            throw Problem.lockedOut(locked.remaining());
        }
        throw new Problem(HttpStatus.UNAUTHORIZED, "BAD_CREDENTIALS");
    }

    record Change(@NotNull String username, @NotNull String password, String otp, @NotNull String newPassword) {

        /** Keeps the passwords out of logs. */
        @Override
        public String toString() {
            return "Change[" + username + "]";
        }
    }
}
