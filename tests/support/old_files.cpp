#include "tests/support/old_files.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonObject>

#include <cmath>
#include <filesystem>

namespace genrescope::test {

namespace {

/// Or relative to the number, where it is greater than 1.
constexpr double tolerance = 1e-3;

bool isAlike(double then, double now)
{
    return std::abs(then - now) <= tolerance * std::max(1.0, std::abs(then));
}

QString lostFromObject(const QJsonObject& then, const QJsonObject& now)
{
    for (auto field = then.begin(); field != then.end(); ++field) {
        if (!now.contains(field.key()))
            return field.key();
        const QString lost = lostFrom(field.value(), now[field.key()]);
        if (!lost.isEmpty())
            return field.key() + QLatin1Char('/') + lost;
    }
    return {};
}

QString lostFromArray(const QJsonArray& then, const QJsonArray& now)
{
    if (then.size() != now.size())
        return QStringLiteral("%1 entries").arg(then.size());
    for (qsizetype i = 0; i < then.size(); ++i) {
        const QString lost = lostFrom(then[i], now[i]);
        if (!lost.isEmpty())
            return QString::number(i) + QLatin1Char('/') + lost;
    }
    return {};
}

} // namespace

QStringList oldVersions()
{
    return QDir(QStringLiteral(GENRESCOPE_FIXTURES)).entryList(QDir::Dirs | QDir::NoDotAndDotDot);
}

bool copyOldFiles(const QString& version, const QString& folder)
{
    std::error_code failure;
    const QDir fixtures(QStringLiteral(GENRESCOPE_FIXTURES));
    std::filesystem::copy(fixtures.filesystemAbsolutePath() / version.toStdString(),
                          QDir(folder).filesystemPath(), std::filesystem::copy_options::recursive,
                          failure);
    if (failure)
        qWarning("%s: %s", qPrintable(version), failure.message().c_str());
    return !failure;
}

QByteArray contentOf(const QString& file)
{
    QFile opened(file);
    return opened.open(QIODevice::ReadOnly) ? opened.readAll() : QByteArray();
}

bool setContent(const QString& file, const QByteArray& content)
{
    QFile opened(file);
    return opened.open(QIODevice::WriteOnly) && opened.write(content) == content.size();
}

QString lostFrom(const QJsonValue& then, const QJsonValue& now)
{
    if (then.isObject() && now.isObject())
        return lostFromObject(then.toObject(), now.toObject());
    if (then.isArray() && now.isArray())
        return lostFromArray(then.toArray(), now.toArray());
    const bool isSame =
        then.isDouble() && now.isDouble() ? isAlike(then.toDouble(), now.toDouble()) : then == now;
    return isSame ? QString() : QStringLiteral("a value");
}

} // namespace genrescope::test
