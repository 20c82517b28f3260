#pragma once

#include "core/datasets/reader_info.h"

#include <QObject>

#include <map>
#include <string>
#include <vector>

class QFormLayout;
class QLabel;
class QVBoxLayout;
class QWidget;

namespace genrescope {

class OptionBox;
class PathPicker;

/// The fields of one kind of dataset, as the reader describes them: its paths and, separately, its
/// options.
class ReaderFields : public QObject {
    Q_OBJECT

public:
    /// @param info    not copied.
    /// @param parent  where the fields are put.
    ReaderFields(const ReaderInfo& info, QWidget* parent);

    const ReaderInfo& info() const { return info_; }
    QWidget* paths() const { return paths_; }
    QWidget* options() const { return options_; }

    void setVisible(bool visible);
    /// Width of the widest name of an option, to align other rows with them.
    int labelWidth() const;
    /// Whether every required path is given.
    bool isComplete() const;
    /// By ReaderField::name, as makeReader() takes them.
    std::map<std::string, std::string> values() const;
    /// Of the field with this name, if there is one.
    void setPath(const std::string& field, const QString& path);
    void retranslate();

Q_SIGNALS:
    void pathChanged();
    /// The path of the music: the last one.
    void musicChanged(const QString& path);

private:
    struct Path {
        const ReaderField* field = nullptr;
        QLabel* label = nullptr;
        PathPicker* picker = nullptr;
    };
    struct Option {
        const ReaderField* field = nullptr;
        /// Null for a check box, which has its own text.
        QLabel* label = nullptr;
        OptionBox* box = nullptr;
    };

    void addPath(const ReaderField& field, QVBoxLayout& column);
    void addOption(const ReaderField& field, QFormLayout& form);

    const ReaderInfo& info_;
    QWidget* paths_;
    QWidget* options_;
    std::vector<Path> pathFields_;
    std::vector<Option> optionFields_;
};

} // namespace genrescope
