package io.weldgate.tipoff;

import java.util.List;
import org.springframework.data.repository.Repository;

public interface TipOffHandlers extends Repository<TipOffHandler, TipOffHandler.Key> {

    TipOffHandler save(TipOffHandler handler);

    boolean existsByKeyDocketNoAndKeyAccount(String docketNo, String account);

    List<TipOffHandler> findByKeyDocketNoOrderByNamedAt(String docketNo);

    void deleteByKeyDocketNoAndKeyAccount(String docketNo, String account);
}
