using System.Runtime.CompilerServices;

namespace ReportExtractor.Problems;

/// <summary>
/// Every message that the library can report, by name and arguments; the sentences are in <c>messages.en.json</c>. A message's
/// key is the name of its method, a placeholder's name that of its parameter.
/// </summary>
internal static partial class Messages
{
    /// <summary>Follows the reasons that a printed sum confirms.</summary>
    public static Message SumsConfirm() => Make([]);

    private static Message Make(ReadOnlySpan<(string Name, object? Value)> arguments, [CallerMemberName] string key = "") =>
        Message.Of(key, arguments);
}
