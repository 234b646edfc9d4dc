package constat.fact;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.io.Serializable;
import org.hibernate.annotations.Immutable;

/** That an import holds a revision, and where in the order of the files. */
@Entity
@Immutable
@IdClass(MembershipEntity.Key.class)
@Table(name = "fact_import_revision")
@SuppressWarnings("NullAway.Init") // Hibernate fills the fields
class MembershipEntity extends PanacheEntityBase {

    @Id
    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "import")
    ImportEntity held;

    @Id
    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "revision")
    RevisionEntity revision;

    int position;

    /** The two foreign keys. */
    record Key(Long held, Long revision) implements Serializable {}

    /** For Hibernate. */
    protected MembershipEntity() {}

    MembershipEntity(ImportEntity held, RevisionEntity revision, int position) {
        this.held = held;
        this.revision = revision;
        this.position = position;
    }
}
