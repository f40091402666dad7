package io.weldgate.trial;

import static org.assertj.core.api.Assertions.assertThat;

import com.hivemq.client.mqtt.MqttClientSslConfig;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.TrustManagerFactory;

/** Issues certificates, as an operator would by the JDK's own tool. */
class Authority {

    static final String PASSWORD = "of every key store";

    private static final String OWN = "authority";

    private final Path folder = Path.of("target", "scratch", UUID.randomUUID().toString()).toAbsolutePath();
    private final Path all = folder.resolve("all.p12");
    private final Path trust = folder.resolve("trust.p12");

    Authority() {
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        keytool("-genkeypair", "-keystore", all, "-alias", OWN, "-keyalg", "EC", "-dname", "CN=" + OWN, "-ext", "bc:c");
        Path certificate = folder.resolve("authority.pem");
        keytool("-exportcert", "-keystore", all, "-alias", OWN, "-file", certificate);
        keytool("-importcert", "-noprompt", "-keystore", trust, "-alias", OWN, "-file", certificate);
    }

    /** @return a key store with the key and the certificate of this name, and nothing else */
    Path issues(String commonName) {
        Path store = folder.resolve(commonName + ".p12");
        keytool("-genkeypair", "-keystore", all, "-alias", commonName, "-keyalg", "EC", "-dname", "CN=" + commonName,
                "-signer", OWN, "-ext", "san=ip:127.0.0.1");
        keytool("-importkeystore", "-srckeystore", all, "-srcstorepass", PASSWORD, "-srcalias", commonName,
                "-destkeystore", store, "-deststorepass", PASSWORD);
        return store;
    }

    Path trust() {
        return trust;
    }

    /** @param own null for a client without a certificate */
    MqttClientSslConfig encryption(Path own) {
        try {
            TrustManagerFactory trusted = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
            trusted.init(opened(trust));
            KeyManagerFactory keys = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
            keys.init(own == null ? null : opened(own), PASSWORD.toCharArray());
            return MqttClientSslConfig.builder().trustManagerFactory(trusted)
                    .keyManagerFactory(own == null ? null : keys).build();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static KeyStore opened(Path store) throws GeneralSecurityException {
        try (InputStream content = Files.newInputStream(store)) {
            KeyStore opened = KeyStore.getInstance("PKCS12");
            opened.load(content, PASSWORD.toCharArray());
            return opened;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void keytool(Object... arguments) {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "keytool").toString()));
        for (Object argument : arguments) {
            command.add(argument.toString());
        }
        if (!command.contains("-srcstorepass")) {
            command.addAll(List.of("-storepass", PASSWORD));
        }
        try {
            Process tool = new ProcessBuilder(command).redirectErrorStream(true).start();
            String said = new String(tool.getInputStream().readAllBytes());
            assertThat(tool.waitFor()).as(said).isZero();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
