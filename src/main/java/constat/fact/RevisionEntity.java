package constat.fact;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** What a record said: its body as JSON, and the columns by which it is found. */
@Entity
@Immutable
@Table(name = "fact_revision")
@SuppressWarnings("NullAway.Init") // Hibernate fills the fields
class RevisionEntity extends PanacheEntityBase {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "fact_revision_seq")
    @SequenceGenerator(
            name = "fact_revision_seq",
            sequenceName = "fact_revision_seq",
            allocationSize = 50)
    @Nullable Long id;

    @ManyToOne(fetch = FetchType.EAGER, optional = false)
    @JoinColumn(name = "record_kind", referencedColumnName = "kind")
    @JoinColumn(name = "record_id", referencedColumnName = "id")
    RecordEntity record;

    int number;

    String digest;

    @Column(columnDefinition = "text")
    String body;

    @Nullable LocalDate known;

    /** When this base first stored it: for the audit only. */
    Instant recorded;

    /** For Hibernate. */
    protected RevisionEntity() {}

    RevisionEntity(
            RecordEntity record, FactRecord fact, @Nullable LocalDate known, Instant recorded) {
        this.record = record;
        this.number = fact.revision();
        this.digest = fact.digest();
        this.body = fact.json();
        this.known = known;
        this.recorded = recorded;
    }
}
