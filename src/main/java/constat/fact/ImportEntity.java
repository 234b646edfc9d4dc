package constat.fact;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** One accepted set of facts. */
@Entity
@Immutable
@Table(name = "fact_import")
@SuppressWarnings("NullAway.Init") // Hibernate fills the fields
class ImportEntity extends PanacheEntityBase {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "fact_import_seq")
    @SequenceGenerator(
            name = "fact_import_seq",
            sequenceName = "fact_import_seq",
            allocationSize = 1)
    @Nullable Long id;

    String digest;

    Instant recorded;

    /** For Hibernate. */
    protected ImportEntity() {}

    ImportEntity(String digest, Instant recorded) {
        this.digest = digest;
        this.recorded = recorded;
    }

    /** Its number, which it has once it was stored. */
    long number() {
        if (id == null) {
            throw new IllegalStateException("not stored yet");
        }
        return id;
    }
}
