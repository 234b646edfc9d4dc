package constat.fact;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.Locale;
import org.hibernate.annotations.Immutable;

/** The name of a record in the base. */
@Entity
@Immutable
@Table(name = "fact_record")
class RecordEntity extends PanacheEntityBase {

    @EmbeddedId Id id = new Id("", "");

    /** The two columns that name a record. */
    @Embeddable
    record Id(@Column(name = "kind") String kind, @Column(name = "id") String id)
            implements Serializable {}

    /** For Hibernate. */
    protected RecordEntity() {}

    RecordEntity(RecordKey key) {
        this.id = new Id(key.kind().word(), key.id());
    }

    RecordKey key() {
        return new RecordKey(Kind.valueOf(id.kind().toUpperCase(Locale.ROOT)), id.id());
    }
}
