#include "ui/library/catalog_schema.h"

#include "core/base/binary_file.h"
#include "core/base/error.h"
#include "core/base/file_status.h"
#include "ui/data/path_text.h"
#include "ui/library/catalog_connection.h"

#include <span>
#include <utility>

namespace genrescope {

namespace fs = std::filesystem;

namespace {

/// Tables are narrow, so that a search reads only what it compares: what a row shows is in
/// `tracks`, what words are searched in is in `words`, and a model's numbers are in
/// `probabilities`.
constexpr const char* version1[] = {
    "CREATE TABLE tracks (id INTEGER PRIMARY KEY, path TEXT NOT NULL UNIQUE, size INTEGER NOT NULL,"
    " modified INTEGER NOT NULL, state INTEGER NOT NULL, title TEXT NOT NULL, artist TEXT NOT NULL,"
    " album TEXT NOT NULL, tag TEXT NOT NULL, year INTEGER, duration REAL, failure TEXT,"
    " title_key TEXT NOT NULL, artist_key TEXT, album_key TEXT, tag_key TEXT)",
    "CREATE INDEX tracks_by_title ON tracks (title_key)",
    "CREATE INDEX tracks_by_artist ON tracks (artist_key, album_key, title_key)",
    "CREATE INDEX tracks_by_album ON tracks (album_key, title_key)",
    "CREATE INDEX tracks_by_tag ON tracks (tag_key, title_key)",
    "CREATE INDEX tracks_by_year ON tracks (year, title_key)",
    "CREATE INDEX tracks_by_duration ON tracks (duration)",
    "CREATE INDEX tracks_by_state ON tracks (state)",
    // Title, artist and album, a line each, for words wherever they are; and each by itself.
    "CREATE TABLE words (track INTEGER PRIMARY KEY, text TEXT NOT NULL)",
    "CREATE TABLE fields (track INTEGER PRIMARY KEY, title TEXT NOT NULL, artist TEXT NOT NULL,"
    " album TEXT NOT NULL, path TEXT NOT NULL)",
    // One for all spellings of a name (genreSpelling), called as a model calls it, if one does.
    "CREATE TABLE genres (id INTEGER PRIMARY KEY, name TEXT NOT NULL,"
    " spelling TEXT NOT NULL UNIQUE)",
    // The genres that a file's tags name.
    "CREATE TABLE tagged (genre INTEGER NOT NULL, track INTEGER NOT NULL,"
    " PRIMARY KEY (genre, track)) WITHOUT ROWID",
    "CREATE INDEX tagged_by_track ON tagged (track)",
    // `place` is that among the models in use; null where a model is not in use.
    "CREATE TABLE models (id INTEGER PRIMARY KEY, checkpoint TEXT NOT NULL, size INTEGER NOT NULL,"
    " modified INTEGER NOT NULL, place INTEGER, UNIQUE (checkpoint, size, modified))",
    "CREATE TABLE model_genres (model INTEGER NOT NULL, position INTEGER NOT NULL,"
    " genre INTEGER NOT NULL, PRIMARY KEY (model, position)) WITHOUT ROWID",
    // The most probable genre of each track; null where there was nothing to judge.
    "CREATE TABLE opinions (model INTEGER NOT NULL, track INTEGER NOT NULL, genre INTEGER,"
    " probability REAL, called INTEGER NOT NULL, PRIMARY KEY (model, track)) WITHOUT ROWID",
    "CREATE INDEX opinions_by_track ON opinions (track)",
    "CREATE INDEX opinions_by_genre ON opinions (model, genre, probability DESC)",
    // The genres that reach the model's threshold.
    "CREATE TABLE calls (model INTEGER NOT NULL, genre INTEGER NOT NULL, track INTEGER NOT NULL,"
    " PRIMARY KEY (model, genre, track)) WITHOUT ROWID",
    "CREATE INDEX calls_by_track ON calls (track)",
    // float32 each, in the order of model_genres. `heard` is in seconds since 1970.
    "CREATE TABLE probabilities (model INTEGER NOT NULL, track INTEGER NOT NULL,"
    " heard INTEGER NOT NULL, verdict TEXT NOT NULL, probabilities BLOB NOT NULL,"
    " PRIMARY KEY (model, track)) WITHOUT ROWID",
    "CREATE INDEX probabilities_by_track ON probabilities (track)",
    // How many of the models in use have heard it; whether they disagree with one another, and with
    // the tag: 1 or 0, null where that is unknown.
    "CREATE TABLE comparisons (track INTEGER PRIMARY KEY, heard INTEGER NOT NULL, models INTEGER,"
    " tag INTEGER)",
    // What was heard of a file is true for as long as the file is not written to.
    "CREATE TRIGGER track_changed AFTER UPDATE OF size, modified ON tracks BEGIN"
    " DELETE FROM tagged WHERE track = old.id; DELETE FROM opinions WHERE track = old.id;"
    " DELETE FROM calls WHERE track = old.id; DELETE FROM probabilities WHERE track = old.id;"
    " DELETE FROM comparisons WHERE track = old.id; END",
    "CREATE TRIGGER track_removed AFTER DELETE ON tracks BEGIN"
    " DELETE FROM words WHERE track = old.id; DELETE FROM fields WHERE track = old.id;"
    " DELETE FROM tagged WHERE track = old.id; DELETE FROM opinions WHERE track = old.id;"
    " DELETE FROM calls WHERE track = old.id; DELETE FROM probabilities WHERE track = old.id;"
    " DELETE FROM comparisons WHERE track = old.id; END",
    // Counts transactions: what was found before the last one may no longer be true.
    "CREATE TABLE revision (number INTEGER NOT NULL)",
    "INSERT INTO revision VALUES (0)",
};

/// A file that this program has written other tags to sounds as before: its track does not become
/// one that is only found (LibraryTrackState::Found), and what was heard stays.
constexpr const char* version2[] = {
    "DROP TRIGGER track_changed",
    "CREATE TRIGGER track_changed AFTER UPDATE OF size, modified ON tracks WHEN new.state = 0 BEGIN"
    " DELETE FROM tagged WHERE track = old.id; DELETE FROM opinions WHERE track = old.id;"
    " DELETE FROM calls WHERE track = old.id; DELETE FROM probabilities WHERE track = old.id;"
    " DELETE FROM comparisons WHERE track = old.id; END",
};

/// What each model's head made its probabilities from, for similar tracks and the map. A table of
/// its own, with rows on leaves alone (a WITHOUT ROWID table would put half of such rows on pages
/// of their own), so that nothing else reads it. The id of a row that is written again is a new
/// one, above all others. A value without bytes: there is none to be had.
constexpr const char* version3[] = {
    // float16 each, little-endian.
    "CREATE TABLE embeddings (id INTEGER PRIMARY KEY AUTOINCREMENT, track INTEGER NOT NULL,"
    " model INTEGER NOT NULL, value BLOB NOT NULL, UNIQUE (track, model))",
    "CREATE TRIGGER embedding_changed AFTER UPDATE OF size, modified ON tracks WHEN new.state = 0"
    " BEGIN DELETE FROM embeddings WHERE track = old.id; END",
    "CREATE TRIGGER embedding_removed AFTER DELETE ON tracks BEGIN"
    " DELETE FROM embeddings WHERE track = old.id; END",
};

CatalogStep stepOf(std::span<const char* const> statements)
{
    CatalogStep step;
    for (const char* statement : statements)
        step.push_back(QString::fromLatin1(statement));
    return step;
}

/// A file that a later program made.
class CatalogTooNew : public FileError {
public:
    using FileError::FileError;
};

int versionOf(CatalogConnection& connection)
{
    return connection.value(QStringLiteral("PRAGMA user_version")).toInt();
}

/// @param version  after it
void take(const CatalogStep& step, int version, CatalogConnection& connection)
{
    CatalogTransaction transaction(connection);
    for (const QString& statement : step)
        connection.run(statement);
    connection.run(QStringLiteral("PRAGMA user_version = %1").arg(version));
    transaction.commit();
}

/// A copy as of one moment, whatever is written meanwhile.
void backUp(CatalogConnection& connection, int version)
{
    const QString copy = QStringLiteral("%1.v%2").arg(connection.file()).arg(version);
    removeFile(pathOf(copy));
    connection.run(QStringLiteral("VACUUM INTO ?"), {copy});
}

/// Whether SQLite finds nothing wrong with it. The contents of indexes are not compared with those
/// of tables, which would take ten times as long.
bool isSound(CatalogConnection& connection)
{
    return connection.value(QStringLiteral("PRAGMA quick_check(1)")).toString() ==
           QLatin1String("ok");
}

/// With what SQLite keeps beside it, which would spoil a new file of its name.
QString putAside(const QString& file)
{
    const fs::path kept = keepAside(pathOf(file));
    removeFile(pathOf(file + QStringLiteral("-wal")));
    removeFile(pathOf(file + QStringLiteral("-shm")));
    return textOf(kept);
}

void migrate(CatalogConnection& connection, const std::vector<CatalogStep>& steps)
{
    const int version = versionOf(connection);
    const int last = static_cast<int>(steps.size());
    if (version > last) {
        throw CatalogTooNew(Message::english(
            "The catalog of your music, %1, was made by a later version of Genrescope.",
            connection.file().toStdString()));
    }
    if (0 < version && version < last)
        backUp(connection, version);
    for (int next = version; next < last; ++next)
        take(steps[static_cast<std::size_t>(next)], next + 1, connection);
}

bool opens(const QString& file, const std::vector<CatalogStep>& steps)
{
    CatalogConnection connection(file);
    if (!isSound(connection))
        return false;
    migrate(connection, steps);
    return true;
}

/// Whether it is neither damaged nor a later program's.
bool isUsable(const QString& file, const std::vector<CatalogStep>& steps)
{
    try {
        return opens(file, steps);
    } catch (const CatalogDamaged&) {
        return false;
    } catch (const CatalogTooNew&) {
        return false;
    }
}

} // namespace

const std::vector<CatalogStep>& catalogSteps()
{
    static const std::vector<CatalogStep> steps = {stepOf(version1), stepOf(version2),
                                                   stepOf(version3)};
    return steps;
}

CatalogOpening openCatalog(const QString& file, const std::vector<CatalogStep>& steps)
{
    makeFolders(pathOf(file).parent_path());
    if (isUsable(file, steps))
        return {};
    const CatalogOpening opening = {.putAside = putAside(file)};
    opens(file, steps);
    return opening;
}

} // namespace genrescope
