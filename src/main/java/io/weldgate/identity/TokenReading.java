package io.weldgate.identity;

import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.proc.JWSVerificationKeySelector;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jwt.proc.DefaultJWTProcessor;
import io.weldgate.keyring.SigningKeys;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.oauth2.core.DelegatingOAuth2TokenValidator;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtClaimValidator;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtIssuerValidator;
import org.springframework.security.oauth2.jwt.JwtTimestampValidator;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;

/** Accepts tokens of this installation only: its keys, its one algorithm, its name, its API, in their time. */
@Configuration(proxyBeanMethods = false)
class TokenReading {

    @Bean
    JwtDecoder tokenDecoder(SigningKeys keys, IdentitySettings settings, Clock clock) {
        var processor = new DefaultJWTProcessor<SecurityContext>();
        processor.setJWSKeySelector(new JWSVerificationKeySelector<>(JWSAlgorithm.ES256,
                (selector, context) -> selector.select(keys.publicKeys(Tokens.PURPOSE))));
        processor.setJWTClaimsSetVerifier((claims, context) -> { });
        var times = new JwtTimestampValidator(Duration.ZERO);
        times.setClock(clock);
        var decoder = new NimbusJwtDecoder(processor);
        decoder.setJwtValidator(new DelegatingOAuth2TokenValidator<Jwt>(times,
                new JwtIssuerValidator(settings.issuer()), new JwtClaimValidator<List<String>>("aud",
                        audience -> audience != null && audience.contains(Tokens.AUDIENCE))));
        return decoder;
    }
}
