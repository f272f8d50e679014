using ReportExtractor.Pdf.Syntax;

namespace ReportExtractor.Pdf.Files.References;

/// <summary>
/// A cross-reference table (ISO 32000-1 §7.5.4). It is read token by token, so that its spacing does not matter, nor a count that is
/// wrong by some entries.
/// </summary>
internal sealed class CrossReferenceTable
{
    private readonly List<(int Number, CrossReference Entry)> _entries = [];

    /// <summary>Reads the table.</summary>
    /// <param name="lexer">Stands behind <c>xref</c>; afterwards behind <c>trailer</c>.</param>
    /// <returns>False where it is no table up to its trailer.</returns>
    public bool Read(PdfLexer lexer)
    {
        long number = 0;
        var isFirst = true;
        while (true)
        {
            if (lexer.Next() == PdfTokenKind.Keyword && lexer.Text.StartsWith("trailer", StringComparison.Ordinal))
            {
                lexer.Position = lexer.Start + "trailer".Length;
                return true;
            }

            if (!IsNumber(lexer))
            {
                return false;
            }

            var first = lexer.Number;
            lexer.Next();
            if (!IsNumber(lexer))
            {
                return false;
            }

            var second = lexer.Number;
            var behind = lexer.Position;
            if (lexer.Next() == PdfTokenKind.Keyword && lexer.Text is "n" or "f")
            {
                var isFree = lexer.Text == "f";

                // Some tables begin with 1 and yet with the entry of object 0, the head of the free list.
                if (isFirst && isFree && number == 1 && second == ushort.MaxValue)
                {
                    number = 0;
                }

                Add(number, first, isFree);
                number++;
                isFirst = false;
                continue;
            }

            // Two numbers without a letter begin a subsection: its first object, and how many it has. The letters tell that better.
            lexer.Position = behind;
            number = first <= CrossReferences.LargestNumber ? (long)first : CrossReferences.LargestNumber;
        }
    }

    /// <summary>Adds the entries to others.</summary>
    /// <param name="found">Where to add them.</param>
    /// <param name="isFree">Which: those of objects that are free, or those of the others.</param>
    public void AddTo(CrossReferences found, bool isFree)
    {
        foreach (var (number, entry) in _entries)
        {
            if (entry.Kind == CrossReferenceKind.Free == isFree)
            {
                found.Add(number, entry);
            }
        }
    }

    private static bool IsNumber(PdfLexer lexer) => lexer.Kind == PdfTokenKind.Number && lexer.Number >= 0;

    private void Add(long number, double place, bool isFree)
    {
        // An object at the file's very start would stand before the header: writers mean a free one.
        var kind = isFree || place == 0 ? CrossReferenceKind.Free : CrossReferenceKind.InFile;
        if (number <= CrossReferences.LargestNumber && place <= int.MaxValue)
        {
            _entries.Add(((int)number, new CrossReference(kind, (long)place, 0)));
        }
    }
}
