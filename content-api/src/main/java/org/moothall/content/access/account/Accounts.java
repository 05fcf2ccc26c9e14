package org.moothall.content.access.account;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Every account. */
public interface Accounts extends Repository<Account, UUID> {

    /** Stores a new account at once, so that a taken username shows here. */
    Account saveAndFlush(Account account);

    Optional<Account> findById(UUID id);

    /** By the username in lower case. */
    Optional<Account> findByUsername(String username);

    List<Account> findAllByOrderByUsername();

    long count();

    /** The usernames of the accounts that only the local profile may have. */
    @Query("select a.username from Account a where a.sample = true order by a.username")
    List<String> sampleUsernames();

    /** The account, locked until the transaction ends. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select a from Account a where a.id = :id")
    Optional<Account> findLocked(UUID id);

    /** Every account, locked until the transaction ends: administrators change accounts one after the other. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select a from Account a")
    List<Account> lockAll();
}
