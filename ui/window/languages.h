#pragma once

#include <QList>
#include <QString>
#include <QTranslator>

namespace genrescope {

/// A language that the program speaks.
struct Language {
    /// "de"
    QString code = {};
    /// In itself: "Deutsch".
    QString name = {};
};

/// The translations that were built into the program, one of which is installed. What is in
/// translations/ is offered; nothing else names the languages.
class Languages {
public:
    Languages() = default;
    ~Languages();
    Languages(const Languages&) = delete;
    Languages& operator=(const Languages&) = delete;

    /// By name.
    static QList<Language> available();

    /// The language that fits the system's locale best; English where none does.
    static QString systemLanguage();

    /// Switches the whole program; every widget gets QEvent::LanguageChange. Empty = the system's.
    /// Numbers follow: in the system's own country where it speaks the language.
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
