#include "ui/library/search_text.h"

#include "core/datasets/genre_names.h"

namespace genrescope {

namespace {

/// Numbers of more digits are sorted as words are.
constexpr qsizetype digitsOfNumber = 9;

} // namespace

QString searchText(const QString& text)
{
    QString plain;
    plain.reserve(text.size());
    for (const QChar letter : text.normalized(QString::NormalizationForm_KD)) {
        if (!letter.isMark())
            plain += letter;
    }
    return plain.toCaseFolded().simplified();
}

QString sortText(const QString& text)
{
    const QString plain = searchText(text);
    QString key;
    qsizetype at = 0;
    while (at < plain.size()) {
        qsizetype end = at;
        while (end < plain.size() && plain[end].isDigit())
            ++end;
        if (end > at)
            key += plain.mid(at, end - at).rightJustified(digitsOfNumber, u'0');
        else
            key += plain[end++];
        at = end;
    }
    return key;
}

QString genreKey(const QString& genre)
{
    return QString::fromStdString(genreSpelling(genre.toStdString()));
}

} // namespace genrescope
