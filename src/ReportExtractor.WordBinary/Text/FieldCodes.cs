namespace ReportExtractor.WordBinary.Text;

/// <summary>
/// Finds the hidden parts of fields: their codes, and fields without a result (MS-DOC §2.8.25). Fields may be nested. A field
/// without an end, or whose code extends beyond a cell, hides nothing, so that no text is lost.
/// </summary>
internal static class FieldCodes
{
    /// <summary>The mark that ends a field.</summary>
    public const char End = '\u0015';

    private const char Begin = '\u0013';
    private const char Separator = '\u0014';
    private const char CellMark = '\u0007';
    private const string Marks = "\u0013\u0014\u0015\u0007";

    // The result of a field whose separator was not found yet, and of a field whose code extends beyond a cell.
    private const int Unknown = -1;
    private const int Never = -2;

    /// <summary>An open field: its start, and the start of its result.</summary>
    private record struct OpenField(int From, int Result);

    // Entries of indexes and tables of contents, references to other files, and stored values (ECMA-376-1 §17.16.5).
    private static readonly string[] Invisible = ["XE", "TC", "TA", "RD", "SET"];

    /// <summary>True for a field without a result that shows nothing.</summary>
    /// <param name="field">The field, including its marks.</param>
    public static bool ShowsNothing(ReadOnlySpan<char> field)
    {
        var code = field.Trim([Begin, End, ' ']);
        var word = code.IndexOfAny(' ', '"', '\\') is >= 0 and var end ? code[..end] : code;
        return word.IsEmpty || Array.Exists(Invisible, new string(word).Equals);
    }

    /// <summary>Finds the hidden ranges.</summary>
    /// <param name="text">The text.</param>
    /// <returns>The ranges in text order, not nested; null if there are none.</returns>
    public static List<(int From, int To)>? Find(ReadOnlySpan<char> text)
    {
        if (text.IndexOf(Begin) < 0)
        {
            return null;
        }

        var open = new Stack<OpenField>();
        var hidden = new List<(int From, int To)>();
        var lastCell = -1;
        for (var at = 0; text[at..].IndexOfAny(Marks) is >= 0 and var step; at += step + 1)
        {
            var mark = at + step;
            switch (text[mark])
            {
                case CellMark:
                    lastCell = mark;
                    break;
                case Begin:
                    open.Push(new OpenField(mark, Unknown));
                    break;
                case Separator when open.TryPop(out var field):
                    open.Push(field.Result != Unknown ? field : field with { Result = lastCell > field.From ? Never : mark + 1 });
                    break;
                case End when open.TryPop(out var field):
                    if (field.Result >= 0 || (field.Result == Unknown && lastCell < field.From))
                    {
                        hidden.Add((field.From, field.Result >= 0 ? field.Result : mark + 1));
                    }

                    break;
            }
        }

        return Outermost(hidden);
    }

    /// <summary>Fields are found at their ends, so that fields inside of a code precede it.</summary>
    private static List<(int From, int To)> Outermost(List<(int From, int To)> hidden)
    {
        hidden.Sort();
        var end = 0;
        hidden.RemoveAll(range =>
        {
            var isWithin = range.To <= end;
            end = Math.Max(end, range.To);
            return isWithin;
        });
        return hidden;
    }
}
