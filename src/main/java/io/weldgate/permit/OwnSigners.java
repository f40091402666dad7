package io.weldgate.permit;

import io.weldgate.decision.Profile;
import java.util.List;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

public interface OwnSigners extends Repository<OwnSigner, Long> {

    OwnSigner save(OwnSigner signer);

    List<OwnSigner> findByUnitCodeOrderById(String unitCode);

    List<OwnSigner> findByUnitCodeAndProfile(String unitCode, Profile profile);

    /** At once, before anything is saved anew: a role that stays is stored again. */
    @Modifying
    @Query("delete from OwnSigner s where s.unitCode = :unitCode and s.profile = :profile")
    void deleteByUnitCodeAndProfile(String unitCode, Profile profile);
}
