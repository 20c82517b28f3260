#pragma once

#include "core/base/error.h"

#include <QHash>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QString>
#include <QVariantList>

namespace genrescope {

/// The catalog's file is not what SQLite wrote.
class CatalogDamaged : public FileError {
public:
    using FileError::FileError;
};

/// One connection to the catalog's file, for the thread that makes it. Many may be open at once:
/// readers see the last transaction that was committed, and writers take turns.
class CatalogConnection {
public:
    /// Creates the file if there is none. @throws FileError if it cannot be opened.
    explicit CatalogConnection(const QString& file);
    ~CatalogConnection();
    CatalogConnection(const CatalogConnection&) = delete;
    CatalogConnection& operator=(const CatalogConnection&) = delete;

    const QString& file() const { return file_; }

    /// Runs a statement with a value for each "?" in it. The rows are to be read once, in order.
    /// @throws FileError, DiskFullError, CatalogDamaged.
    QSqlQuery run(const QString& statement, const QVariantList& values = {});
    /// The same for statements without rows. They are kept, to be run again with other values.
    void change(const QString& statement, const QVariantList& values = {});
    /// The first value of the first row; invalid without rows.
    QVariant value(const QString& statement, const QVariantList& values = {});

    /// Ends a transaction and leaves everything as it was.
    void rollBack() noexcept;

private:
    QSqlQuery prepare(const QString& statement);
    QSqlQuery& prepared(const QString& statement);
    void execute(QSqlQuery& statement, const QVariantList& values) const;
    [[noreturn]] void fail(const QSqlQuery& statement) const;

    const QString file_;
    const QString name_;
    QSqlDatabase database_;
    QHash<QString, QSqlQuery> prepared_;
};

/// What is written together, or not at all. Destroyed without commit(), nothing is.
class CatalogTransaction {
public:
    /// Waits while another connection writes. @throws FileError.
    explicit CatalogTransaction(CatalogConnection& connection);
    ~CatalogTransaction();
    CatalogTransaction(const CatalogTransaction&) = delete;
    CatalogTransaction& operator=(const CatalogTransaction&) = delete;

    /// @throws FileError, DiskFullError.
    void commit();

private:
    CatalogConnection& connection_;
    bool open_ = true;
};

/// The catalog as of one moment, for as long as it exists, whatever others write.
class CatalogSnapshot {
public:
    /// @throws FileError.
    explicit CatalogSnapshot(CatalogConnection& connection);
    ~CatalogSnapshot();
    CatalogSnapshot(const CatalogSnapshot&) = delete;
    CatalogSnapshot& operator=(const CatalogSnapshot&) = delete;

private:
    CatalogConnection& connection_;
};

} // namespace genrescope
