#include "ui/library/catalog_connection.h"

#include <QSqlError>

#include <atomic>

namespace genrescope {

namespace {

/// Long enough for another connection's transaction, short enough to be told of a lock that stays.
constexpr int busyTimeoutMs = 5'000;

QString uniqueName()
{
    static std::atomic<quint64> next = 0;
    return QStringLiteral("genrescope-library-%1").arg(next++);
}

// SQLite's result codes (sqlite3.h); extended ones have further bits above these.
constexpr int codeBits = 0xff;
constexpr int corruptCode = 11;
constexpr int fullCode = 13;
constexpr int noDatabaseCode = 26;

} // namespace

CatalogConnection::CatalogConnection(const QString& file)
    : file_(file),
      name_(uniqueName()),
      database_(QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), name_))
{
    database_.setDatabaseName(file);
    database_.setConnectOptions(QStringLiteral("QSQLITE_BUSY_TIMEOUT=%1").arg(busyTimeoutMs));
    try {
        if (!database_.open()) {
            throw FileError(Message::english(
                "The catalog of your music, %1, cannot be opened; check whether its folder can be "
                "written to. (%2)",
                file.toStdString(), database_.lastError().text().toStdString()));
        }
        // Readers are never in the way of the scan, and a power failure loses the last moments
        // of it, nothing else.
        run(QStringLiteral("PRAGMA journal_mode = WAL"));
        run(QStringLiteral("PRAGMA synchronous = NORMAL"));
    } catch (...) {
        database_ = {};
        QSqlDatabase::removeDatabase(name_);
        throw;
    }
}

CatalogConnection::~CatalogConnection()
{
    prepared_.clear();
    database_.close();
    database_ = {};
    QSqlDatabase::removeDatabase(name_);
}

void CatalogConnection::fail(const QSqlQuery& statement) const
{
    const QSqlError error = statement.lastError();
    const int code = error.nativeErrorCode().toInt() & codeBits;
    if (code == corruptCode || code == noDatabaseCode) {
        throw CatalogDamaged(Message::english(
            "The catalog of your music, %1, is damaged; start Genrescope again, and it is made "
            "anew from your music.",
            file_.toStdString()));
    }
    if (code == fullCode) {
        throw DiskFullError(Message::english(
            "There is no room for the catalog of your music, %1; make some and try again.",
            file_.toStdString()));
    }
    throw FileError(Message::english(
        "The catalog of your music, %1, cannot be read or written; start Genrescope again. (%2)",
        file_.toStdString(), error.text().toStdString()));
}

QSqlQuery CatalogConnection::prepare(const QString& statement)
{
    QSqlQuery query(database_);
    query.setForwardOnly(true);
    if (!query.prepare(statement))
        fail(query);
    return query;
}

void CatalogConnection::execute(QSqlQuery& statement, const QVariantList& values) const
{
    for (qsizetype i = 0; i < values.size(); ++i)
        statement.bindValue(static_cast<int>(i), values[i]);
    if (!statement.exec())
        fail(statement);
}

QSqlQuery CatalogConnection::run(const QString& statement, const QVariantList& values)
{
    QSqlQuery query = prepare(statement);
    execute(query, values);
    return query;
}

QSqlQuery& CatalogConnection::prepared(const QString& statement)
{
    const auto known = prepared_.find(statement);
    return known != prepared_.end() ? *known : *prepared_.insert(statement, prepare(statement));
}

void CatalogConnection::change(const QString& statement, const QVariantList& values)
{
    QSqlQuery& query = prepared(statement);
    execute(query, values);
    query.finish();
}

QVariant CatalogConnection::value(const QString& statement, const QVariantList& values)
{
    QSqlQuery& query = prepared(statement);
    execute(query, values);
    const QVariant value = query.next() ? query.value(0) : QVariant();
    query.finish();
    return value;
}

void CatalogConnection::rollBack() noexcept
{
    // Where it fails, SQLite has rolled back by itself.
    QSqlQuery(database_).exec(QStringLiteral("ROLLBACK"));
}

CatalogTransaction::CatalogTransaction(CatalogConnection& connection) : connection_(connection)
{
    // Immediate: what is read in it is still true when it is written.
    connection_.run(QStringLiteral("BEGIN IMMEDIATE"));
}

CatalogTransaction::~CatalogTransaction()
{
    if (open_)
        connection_.rollBack();
}

void CatalogTransaction::commit()
{
    connection_.run(QStringLiteral("COMMIT"));
    open_ = false;
}

CatalogSnapshot::CatalogSnapshot(CatalogConnection& connection) : connection_(connection)
{
    connection_.run(QStringLiteral("BEGIN"));
}

CatalogSnapshot::~CatalogSnapshot()
{
    connection_.rollBack();
}

} // namespace genrescope
