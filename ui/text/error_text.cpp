#include "ui/text/error_text.h"

#include "core/base/error.h"
#include "ui/data/path_text.h"

#include <QCoreApplication>

namespace genrescope {

QString messageText(const Message& message)
{
    // lupdate files the patterns of core under the class that makes them, with its namespace where
    // it knows that.
    return textOf(message.str([](const std::string& pattern) {
        const QString source = QString::fromStdString(pattern);
        QString text = QCoreApplication::translate("genrescope::Message", pattern.c_str());
        if (text == source)
            text = QCoreApplication::translate("Message", pattern.c_str());
        return text.toStdString();
    }));
}

QString errorText(const std::exception& error)
{
    return messageText(messageOf(error));
}

} // namespace genrescope
