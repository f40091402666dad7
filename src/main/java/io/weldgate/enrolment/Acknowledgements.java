package io.weldgate.enrolment;

import java.util.List;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface Acknowledgements extends Repository<Acknowledgement, Acknowledgement.Key> {

    Acknowledgement save(Acknowledgement acknowledgement);

    boolean existsById(Acknowledgement.Key key);

    List<Acknowledgement> findByKeyAccountOrderByAt(String account);

    @Query("select count(a) > 0 from Acknowledgement a where a.key.account = :account")
    boolean knows(String account);
}
