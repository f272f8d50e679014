using ReportExtractor.Pdf.Syntax;

namespace ReportExtractor.Pdf.Files.References;

/// <summary>
/// A cross-reference table (ISO 32000-1 §7.5.4). It is read token by token, so that spacing and wrong entry counts do not matter.
/// </summary>
internal sealed class CrossReferenceTable
{
    private readonly List<(int Number, CrossReference Entry)> _entries = [];

    /// <summary>Reads the table.</summary>
    /// <param name="lexer">The lexer, after <c>xref</c>. It stops after <c>trailer</c>.</param>
    /// <returns>False if it is not a table followed by a trailer.</returns>
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
            var after = lexer.Position;
            if (lexer.Next() == PdfTokenKind.Keyword && lexer.Text is "n" or "f")
            {
                var isFree = lexer.Text == "f";

                // Some tables start with 1 although their first entry is that of object 0, the head of the free list.
                if (isFirst && isFree && number == 1 && second == ushort.MaxValue)
                {
                    number = 0;
                }

                Add(number, first, isFree);
                number++;
                isFirst = false;
                continue;
            }

            // Two numbers without a letter begin a subsection: its first object and the number of entries. The letters are more
            // reliable than the count.
            lexer.Position = after;
            number = first <= CrossReferences.LargestNumber ? (long)first : CrossReferences.LargestNumber;
        }
    }

    /// <summary>Adds the entries to a set of cross-references.</summary>
    /// <param name="found">Where to add them.</param>
    /// <param name="isFree">True for the entries of free objects, false for all others.</param>
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
        // Position 0 is before the file header; writers use it for free objects.
        var kind = isFree || place == 0 ? CrossReferenceKind.Free : CrossReferenceKind.InFile;
        if (number <= CrossReferences.LargestNumber && place <= int.MaxValue)
        {
            _entries.Add(((int)number, new CrossReference(kind, (long)place, 0)));
        }
    }
}
