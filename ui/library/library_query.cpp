#include "ui/library/library_query.h"

#include "ui/library/search_text.h"

#include <QRegularExpression>

#include <array>
#include <optional>
#include <utility>

namespace genrescope {

namespace {

using Kind = QueryTerm::Kind;

struct Field {
    const char* name = nullptr;
    Kind kind = Kind::Words;
};

constexpr std::array fields = {Field{"title", Kind::Title},
                               Field{"artist", Kind::Artist},
                               Field{"album", Kind::Album},
                               Field{"path", Kind::Path},
                               Field{"genre", Kind::Genre},
                               Field{"tag", Kind::Tag},
                               Field{"year", Kind::Year},
                               Field{"length", Kind::Length},
                               Field{"disagree", Kind::ModelsDisagree},
                               Field{"heard", Kind::Heard},
                               Field{"failed", Kind::Failed},
                               Field{"like", Kind::Like}};

std::optional<Kind> fieldNamed(const QString& name)
{
    for (const Field& field : fields) {
        if (name == QLatin1String(field.name))
            return field.kind;
    }
    return {};
}

/// A number, or a percentage as a fraction.
std::optional<double> probabilityIn(const QString& text)
{
    bool valid = false;
    const bool percent = text.endsWith(u'%');
    const double value = (percent ? text.chopped(1) : text).toDouble(&valid) / (percent ? 100 : 1);
    return valid && value >= 0.0 && value <= 1.0 ? std::optional(value) : std::nullopt;
}

std::optional<double> yearIn(const QString& text)
{
    constexpr int digits = 4;
    bool valid = false;
    const int year = text.toInt(&valid);
    return valid && year > 0 && text.size() <= digits ? std::optional<double>(year) : std::nullopt;
}

/// Seconds of "210", "3:30" or "1:02:03".
std::optional<double> lengthIn(const QString& text)
{
    constexpr int perUnit = 60;
    double seconds = 0.0;
    const QStringList parts = text.split(u':');
    if (parts.size() > 3)
        return {};
    for (const QString& part : parts) {
        bool valid = false;
        const int number = part.toInt(&valid);
        if (!valid || number < 0)
            return {};
        seconds = seconds * perUnit + number;
    }
    return seconds;
}

using NumberReader = std::optional<double> (*)(const QString&);

/// "a..b" with either end left out, or with an operator one end; "a" alone is a..a.
std::optional<QueryRange> rangeIn(const QString& operation, const QString& text, NumberReader read)
{
    QueryRange range;
    if (operation.startsWith(u'<') || operation.startsWith(u'>')) {
        const std::optional<double> value = read(text);
        if (!value)
            return {};
        (operation.startsWith(u'<') ? range.to : range.from) = *value;
        (operation.startsWith(u'<') ? range.withTo : range.withFrom) = operation.endsWith(u'=');
        return range;
    }
    const QString dots = QStringLiteral("..");
    const qsizetype at = text.indexOf(dots);
    const QString first = at < 0 ? text : text.left(at);
    const QString last = at < 0 ? text : text.mid(at + dots.size());
    const std::optional<double> from = read(first);
    const std::optional<double> to = read(last);
    if ((!from && !first.isEmpty()) || (!to && !last.isEmpty()) || (!from && !to))
        return {};
    range.from = from.value_or(range.from);
    range.to = to.value_or(range.to);
    return range;
}

} // namespace

/// A piece of the text between spaces: [-][name operation]value.
struct LibraryQuery::Word {
    QString written = {};
    bool excluded = false;
    QString name = {};
    QString operation = {};
    QString value = {};
};

/// Reads one text.
class LibraryQuery::Reader {
public:
    Reader(const QString& text, const std::vector<QStringList>& models)
        : text_(text), models_(models)
    {
    }

    /// Nothing at the end of the text.
    std::optional<Word> nextWord()
    {
        skipSpaces();
        if (at_ == text_.size())
            return {};
        const qsizetype begin = at_;
        Word word;
        word.excluded = text_[at_] == u'-';
        at_ += word.excluded ? 1 : 0;
        static const QRegularExpression start(QStringLiteral("([\\w-]+)(:|>=|<=|>|<|=)"),
                                              QRegularExpression::UseUnicodePropertiesOption);
        const QRegularExpressionMatch match =
            start.match(text_, at_, QRegularExpression::NormalMatch,
                        QRegularExpression::AnchorAtOffsetMatchOption);
        if (match.hasMatch()) {
            word.name = match.captured(1).toLower();
            word.operation = match.captured(2);
            at_ = match.capturedEnd();
        }
        word.value = value();
        word.written = text_.mid(begin, at_ - begin);
        return word;
    }

    /// Throws a sentence (QString) where it makes no sense.
    QueryTerm term(const Word& word) const
    {
        QueryTerm term = {.excluded = word.excluded};
        if (word.name.isEmpty()) {
            term.text = searchText(word.value);
            return term;
        }
        if (word.value.isEmpty())
            throw tr("Nothing follows %1.").arg(word.name + word.operation);
        const std::optional<Kind> kind = fieldNamed(word.name);
        if (kind)
            readField(*kind, word, term);
        else
            readModel(word, term);
        return term;
    }

private:
    void skipSpaces()
    {
        while (at_ < text_.size() && text_[at_].isSpace())
            ++at_;
    }

    /// To the next space, or all that is between quotation marks. One that is still to be closed
    /// ends with the text.
    QString value()
    {
        constexpr QChar mark = u'"';
        const bool quoted = at_ < text_.size() && text_[at_] == mark;
        qsizetype end = quoted ? at_ + 1 : at_;
        const qsizetype begin = end;
        while (end < text_.size() && (quoted ? text_[end] != mark : !text_[end].isSpace()))
            ++end;
        at_ = std::min(text_.size(), quoted ? end + 1 : end);
        return text_.mid(begin, end - begin);
    }

    static void readRange(const Word& word, NumberReader read, const QString& example,
                          QueryTerm& term)
    {
        const std::optional<QueryRange> range = rangeIn(word.operation, word.value, read);
        if (!range)
            throw tr("%1 is not understood; write it as in %2.").arg(word.written, example);
        term.range = *range;
    }

    static void readField(Kind kind, const Word& word, QueryTerm& term)
    {
        term.kind = kind;
        if (kind == Kind::Year)
            return readRange(word, yearIn, QStringLiteral("year:1990..1999"), term);
        if (kind == Kind::Length)
            return readRange(word, lengthIn, QStringLiteral("length<3:30"), term);
        if (word.operation != QLatin1String(":") && word.operation != QLatin1String("="))
            throw tr("%1 has no order; write %2.").arg(word.name, word.name + u':' + word.value);
        if (kind == Kind::Like)
            return readTracks(word, term);
        if (kind == Kind::ModelsDisagree || kind == Kind::Heard || kind == Kind::Failed)
            return readYesOrNo(word, term);
        term.text = kind == Kind::Genre || kind == Kind::Tag ? genreKey(word.value)
                                                             : searchText(word.value);
    }

    static void readTracks(const Word& word, QueryTerm& term)
    {
        for (const QString& number : word.value.split(u',', Qt::SkipEmptyParts)) {
            bool valid = false;
            term.tracks.push_back(number.toLongLong(&valid));
            if (!valid || term.tracks.back() <= 0 || word.excluded) {
                throw tr("%1 is not understood; write it as in %2.")
                    .arg(word.written, QStringLiteral("like:12"));
            }
        }
    }

    static void readYesOrNo(const Word& word, QueryTerm& term)
    {
        const QString value = word.value.toLower();
        if (term.kind == Kind::ModelsDisagree && value == QLatin1String("tag"))
            term.kind = Kind::TagDisagrees;
        else if (value == QLatin1String("no"))
            term.excluded = !term.excluded;
        else if (value != QLatin1String("yes")) {
            throw tr("%1 is not understood; write it as in %2.")
                .arg(word.written, term.kind == Kind::ModelsDisagree
                                       ? QStringLiteral("disagree:yes, disagree:no, disagree:tag")
                                       : word.name + QStringLiteral(":yes, ") + word.name +
                                             QStringLiteral(":no"));
        }
    }

    void readModel(const Word& word, QueryTerm& term) const
    {
        for (std::size_t place = 0; place < models_.size(); ++place) {
            if (models_[place].contains(word.name))
                term.places.push_back(static_cast<int>(place));
        }
        if (term.places.empty()) {
            throw tr("There is no field “%1”; put the word in quotation marks to find it in "
                     "titles, artists and albums.")
                .arg(word.name);
        }
        if (word.operation == QLatin1String(":")) {
            term.kind = Kind::Genre;
            term.text = genreKey(word.value);
            return;
        }
        term.kind = Kind::Probability;
        readRange(word, probabilityIn, word.name + QStringLiteral(">0.6"), term);
    }

    const QString text_;
    const std::vector<QStringList>& models_;
    qsizetype at_ = 0;
};

LibraryQuery::LibraryQuery(const QString& text, const std::vector<QStringList>& models)
{
    Reader reader(text, models);
    try {
        while (const std::optional<Word> word = reader.nextWord()) {
            QueryTerm term = reader.term(*word);
            // Nothing is written but a sign: there is more to come.
            if (term.kind != Kind::Words || !term.text.isEmpty())
                terms_.push_back(std::move(term));
        }
    } catch (const QString& sentence) {
        terms_.clear();
        problem_ = sentence;
    }
}

std::vector<qint64> LibraryQuery::likedTracks() const
{
    std::vector<qint64> tracks;
    for (const QueryTerm& term : terms_)
        tracks.insert(tracks.end(), term.tracks.begin(), term.tracks.end());
    return tracks;
}

QString LibraryQuery::likeTerm(const std::vector<qint64>& tracks)
{
    QStringList numbers;
    for (const qint64 track : tracks)
        numbers << QString::number(track);
    return QStringLiteral("like:") + numbers.join(u',');
}

QStringList LibraryQuery::namesOfModel(const QString& architecture, const QString& label)
{
    const auto word = [](const QString& name) {
        return name.toLower().simplified().replace(u' ', u'-');
    };
    QStringList names = {word(architecture), word(label)};
    names.removeDuplicates();
    names.removeAll(QString());
    return names;
}

} // namespace genrescope
