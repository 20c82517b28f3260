#pragma once

#include <QCoreApplication>
#include <QString>
#include <QStringList>

#include <limits>
#include <vector>

namespace genrescope {

/// From and to, each with the number itself or without.
struct QueryRange {
    double from = -std::numeric_limits<double>::infinity();
    double to = std::numeric_limits<double>::infinity();
    bool withFrom = true;
    bool withTo = true;

    bool operator==(const QueryRange&) const = default;
};

/// One condition of a search.
struct QueryTerm {
    enum class Kind {
        /// `text` in the title, the artist or the album.
        Words,
        Title,
        Artist,
        Album,
        Path,
        /// A model in use, or that at `places`, calls the genre `text`.
        Genre,
        /// The tag names it.
        Tag,
        /// In `range`:
        Year,
        /// seconds,
        Length,
        /// the probability of the most probable genre, of a model at `places`.
        Probability,
        ModelsDisagree,
        TagDisagrees,
        /// All models in use have heard it.
        Heard,
        /// It cannot be read or decoded.
        Failed,
        /// It can be compared with `tracks`.
        Like
    };

    Kind kind = Kind::Words;
    /// The tracks that do not meet it are wanted.
    bool excluded = false;
    QString text = {};
    QueryRange range = {};
    std::vector<int> places = {};
    std::vector<qint64> tracks = {};

    bool operator==(const QueryTerm&) const = default;
};

/// What a person searches the library for: tracks that meet all terms. Written as
///
///     genre:jazz artist:"x y" gru>0.6 disagree:yes year:1990..1999 rock -pop
///
/// Words are found in titles, artists and albums; quotation marks hold several together, and a
/// minus sign excludes. docs/guide.md has the list of fields.
class LibraryQuery {
    Q_DECLARE_TR_FUNCTIONS(LibraryQuery)

public:
    /// Everything.
    LibraryQuery() = default;
    /// @param models  by place: the names of a model that a term may begin with; whatever their
    ///                case.
    explicit LibraryQuery(const QString& text, const std::vector<QStringList>& models = {});

    const std::vector<QueryTerm>& terms() const { return terms_; }
    /// Those that similar tracks are wanted of; none in all other searches.
    std::vector<qint64> likedTracks() const;
    /// The term that wants tracks similar to these.
    static QString likeTerm(const std::vector<qint64>& tracks);

    /// What cannot be understood: one sentence, or empty. Then there are no terms.
    const QString& problem() const { return problem_; }

    /// The names by which a term can speak of a model.
    static QStringList namesOfModel(const QString& architecture, const QString& label);

private:
    struct Word;
    class Reader;

    std::vector<QueryTerm> terms_;
    QString problem_;
};

} // namespace genrescope
