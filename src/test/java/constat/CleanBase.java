package constat;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/** The base in memory, for tests that need it empty or want to look into its tables. */
@ApplicationScoped
public class CleanBase {

    private static final List<String> TABLES =
            List.of(
                    "fact_import_revision",
                    "fact_import",
                    "fact_reference",
                    "fact_revision",
                    "fact_record");

    private final AgroalDataSource source;
    private int wipes;

    CleanBase(AgroalDataSource source) {
        this.source = source;
    }

    /** Forgets everything. */
    public void wipe() {
        wipes++;
        TABLES.forEach(table -> run("delete from " + table));
    }

    /** How often it was wiped; what a test put into it before then is gone. */
    int wipes() {
        return wipes;
    }

    /** Runs a statement behind the program's back. */
    public void run(String sql) {
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }

    /** One column of a query. */
    public List<String> column(String sql) {
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            List<String> column = new ArrayList<>();
            while (rows.next()) {
                column.add(rows.getString(1));
            }
            return column;
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }

    /** Every cell of every table of the base as one text. */
    public String everything() {
        StringBuilder all = new StringBuilder();
        for (String table : TABLES) {
            for (String column :
                    column(
                            "select column_name from information_schema.columns where lower(table_name) = '"
                                    + table
                                    + "'")) {
                column("select cast(" + column + " as varchar) from " + table).forEach(all::append);
            }
        }
        return all.toString();
    }
}
