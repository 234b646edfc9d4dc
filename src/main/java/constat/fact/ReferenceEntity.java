package constat.fact;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** A revision naming another record, such as its speaker: a foreign key for each. */
@Entity
@Immutable
@Table(name = "fact_reference")
@SuppressWarnings("NullAway.Init") // Hibernate fills the fields
class ReferenceEntity extends PanacheEntityBase {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "fact_reference_seq")
    @SequenceGenerator(
            name = "fact_reference_seq",
            sequenceName = "fact_reference_seq",
            allocationSize = 50)
    @Nullable Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "revision")
    RevisionEntity revision;

    String role;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "target_kind", referencedColumnName = "kind")
    @JoinColumn(name = "target_id", referencedColumnName = "id")
    RecordEntity target;

    /** For Hibernate. */
    protected ReferenceEntity() {}

    ReferenceEntity(RevisionEntity revision, String role, RecordEntity target) {
        this.revision = revision;
        this.role = role;
        this.target = target;
    }
}
