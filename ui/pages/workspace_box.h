#pragma once

#include <QWidget>

class QComboBox;
class QToolButton;

namespace genrescope {

/// A choice of prepared datasets, and a button to browse for another one.
class WorkspaceBox : public QWidget {
    Q_OBJECT

public:
    explicit WorkspaceBox(QWidget* parent = nullptr);

    /// Folders, most recent first. The chosen one stays chosen.
    void setWorkspaces(const QStringList& folders);
    /// Chooses a folder, adding it if it is new. Empty = none.
    void setWorkspace(const QString& folder);
    QString workspace() const;

Q_SIGNALS:
    /// By the user.
    void workspaceChosen(const QString& folder);

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();
    void browse();

    QComboBox* combo_;
    QToolButton* browse_;
};

} // namespace genrescope
