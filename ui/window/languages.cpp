#include "ui/window/languages.h"

#include <QCoreApplication>
#include <QDir>
#include <QGuiApplication>
#include <QLibraryInfo>
#include <QLocale>

#include <algorithm>

namespace genrescope {

namespace {

const QLatin1String folder(":/i18n");
const QLatin1String prefix("genrescope_");

QStringList codes()
{
    QStringList found;
    for (const QString& file : QDir(folder).entryList({prefix + QLatin1String("*.qm")}))
        found << file.mid(prefix.size(), file.size() - prefix.size() - 3);
    return found;
}

} // namespace

QString Languages::closest(const QLocale& wanted, const QStringList& codes)
{
    for (const QString& code : {wanted.name(), wanted.name().section(QLatin1Char('_'), 0, 0)}) {
        if (codes.contains(code))
            return code;
    }
    // Another country's: read as well, unless it is written in another script.
    for (const QString& code : codes) {
        const QLocale other(code);
        if (other.language() == wanted.language() && other.script() == wanted.script())
            return code;
    }
    return {};
}

Languages::~Languages()
{
    remove();
}

QList<Language> Languages::available()
{
    QList<Language> languages;
    for (const QString& code : codes()) {
        QString name = QLocale(code).nativeLanguageName();
        // Qt names the default English by its country.
        if (code == QLatin1String("en"))
            name = QStringLiteral("English");
        if (!name.isEmpty())
            name[0] = name[0].toUpper();
        languages << Language{code, name};
    }
    std::sort(languages.begin(), languages.end(), [](const Language& a, const Language& b) {
        return QString::localeAwareCompare(a.name, b.name) < 0;
    });
    return languages;
}

QString Languages::systemLanguage()
{
    const QStringList known = codes();
    for (const QString& wanted : QLocale::system().uiLanguages()) {
        if (const QString code = closest(QLocale(wanted), known); !code.isEmpty())
            return code;
    }
    return QStringLiteral("en");
}

void Languages::remove()
{
    QCoreApplication::removeTranslator(&program_);
    QCoreApplication::removeTranslator(&qt_);
}

void Languages::install(const QString& code)
{
    const QString chosen = codes().contains(code) ? code : systemLanguage();
    if (chosen == current_)
        return;
    current_ = chosen;
    const QLocale system = QLocale::system();
    const QLocale plain(chosen);
    QGuiApplication::setLayoutDirection(plain.textDirection());
    QLocale::setDefault(system.language() == plain.language() ? system : plain);

    remove();
    if (qt_.load(QLatin1String("qtbase_") + chosen,
                 QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(&qt_);
    if (program_.load(prefix + chosen, folder))
        QCoreApplication::installTranslator(&program_);
}

} // namespace genrescope
