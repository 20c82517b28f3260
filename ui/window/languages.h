#pragma once

#include <QList>
#include <QLocale>
#include <QString>
#include <QTranslator>

namespace genrescope {

/// A language of the user interface.
struct Language {
    /// "de"
    QString code = {};
    /// Its name in the language itself: "Deutsch".
    QString name = {};
};

/// The translations built into the program, one of which is installed. Every language in
/// translations/ is offered; there is no other list of them.
class Languages {
public:
    Languages() = default;
    ~Languages();
    Languages(const Languages&) = delete;
    Languages& operator=(const Languages&) = delete;

    /// By name.
    static QList<Language> available();

    /// Of these languages, the one that people who want this one read best; empty if there is none.
    static QString closest(const QLocale& wanted, const QStringList& codes);
    /// The language that best fits the system's locale; English if none does.
    static QString systemLanguage();

    /// Switches the whole program; every widget gets QEvent::LanguageChange. Empty = the system's.
    /// Numbers follow, in the format of the system's country if that is where the language is
    /// spoken.
    void install(const QString& code);

    /// The code of the language that is installed.
    const QString& current() const { return current_; }

private:
    void remove();

    QString current_;
    QTranslator program_;
    /// Qt's own texts: buttons and file dialogs.
    QTranslator qt_;
};

} // namespace genrescope
