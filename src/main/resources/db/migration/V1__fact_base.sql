-- The fact base: append-only. A record is a name; a revision is what it said; an import is a set of revisions.
-- Only a withdrawal ever deletes (docs/decisions/0003).
create sequence fact_import_seq start with 1 increment by 1;
create sequence fact_revision_seq start with 1 increment by 50;
create sequence fact_reference_seq start with 1 increment by 50;

create table fact_record (
    kind varchar(16) not null,
    id   varchar(120) not null,
    primary key (kind, id)
);

create table fact_revision (
    id          bigint primary key,
    record_kind varchar(16) not null,
    record_id   varchar(120) not null,
    number      integer not null,
    digest      varchar(64) not null,
    body        text not null,
    known       date,
    recorded    timestamp with time zone not null,
    foreign key (record_kind, record_id) references fact_record (kind, id),
    unique (record_kind, record_id, digest)
);

create table fact_reference (
    id          bigint primary key,
    revision    bigint not null references fact_revision (id),
    role        varchar(40) not null,
    target_kind varchar(16) not null,
    target_id   varchar(120) not null,
    foreign key (target_kind, target_id) references fact_record (kind, id)
);
create index fact_reference_revision on fact_reference (revision);
create index fact_reference_target on fact_reference (target_kind, target_id, role);

create table fact_import (
    id       bigint primary key,
    digest   varchar(64) not null,
    recorded timestamp with time zone not null
);

create table fact_import_revision (
    import   bigint not null references fact_import (id),
    revision bigint not null references fact_revision (id),
    position integer not null,
    primary key (import, revision)
);
