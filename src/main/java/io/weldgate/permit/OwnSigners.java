package io.weldgate.permit;

import io.weldgate.decision.Fact.Profile;
import java.util.List;
import org.springframework.data.repository.Repository;

public interface OwnSigners extends Repository<OwnSigner, Long> {

    OwnSigner save(OwnSigner signer);

    List<OwnSigner> findByUnitCodeOrderById(String unitCode);

    List<OwnSigner> findByUnitCodeAndProfile(String unitCode, Profile profile);

    void deleteByUnitCodeAndProfile(String unitCode, Profile profile);
}
