#pragma once

#include <QList>
#include <QStringList>
#include <QWidget>

#include <functional>

class QLineEdit;
class QToolButton;

namespace genrescope {

/// Asks for a file that exists, in a dialog beside which the program goes on.
/// @param filter  "Checkpoints (*.safetensors)"
/// @param chosen  called with the file, unless the parent is gone by then.
void askForFile(QWidget* parent, const QString& title, const QString& filter,
                const std::function<void(const QString& file)>& chosen);

/// A kind of file to write.
struct FileKind {
    /// "Tables (*.csv)"
    QString filter = {};
    /// "csv": what a name without one gets.
    QString suffix = {};
};

/// Asks where to write a file, in a dialog beside which the program goes on.
/// @param name    proposed, without suffix
/// @param chosen  called with the file and the index of its kind, unless the parent is gone by
///                then.
void askToSave(QWidget* parent, const QString& title, const QString& name,
               const QList<FileKind>& kinds,
               const std::function<void(const QString& file, qsizetype kind)>& chosen);

/// A path to type in, or to choose with the button next to it.
class PathPicker : public QWidget {
    Q_OBJECT

public:
    enum class Kind { File, Folder, FileOrFolder };

    explicit PathPicker(Kind kind, QWidget* parent = nullptr);

    /// What is chosen, for the dialog's title and screen readers: "FMA metadata".
    void setTitle(const QString& title);
    void setPlaceholder(const QString& text);
    /// The dialog's filters, e.g. "Zip archives (*.zip)".
    void setFilters(const QStringList& filters);

    QString path() const;
    void setPath(const QString& path);

Q_SIGNALS:
    void pathChanged(const QString& path);

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();
    void chooseFile();
    void chooseFolder();
    void choose(const QString& chosen);

    Kind kind_;
    QString title_;
    QStringList filters_;
    QLineEdit* edit_;
    QToolButton* button_;
    QAction* file_;
    QAction* folder_;
};

} // namespace genrescope
