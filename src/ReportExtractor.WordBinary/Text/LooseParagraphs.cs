namespace ReportExtractor.WordBinary.Text;

/// <summary>
/// Corrects paragraphs that claim to be in a table without being in a row: if no mark ends the row, they are shown outside of the
/// table.
/// </summary>
internal static class LooseParagraphs
{
    /// <summary>Corrects the paragraphs.</summary>
    /// <param name="paragraphs">The paragraphs of one story.</param>
    /// <exception cref="WordBinaryException">A row has cells but no end.</exception>
    public static void Settle(List<WordParagraph> paragraphs)
    {
        // For each open table, from the outermost: the first paragraph after its last row.
        var open = new List<int>();
        for (var i = 0; i <= paragraphs.Count; i++)
        {
            var depth = i < paragraphs.Count ? paragraphs[i].TableDepth : 0;
            for (; open.Count > depth; open.RemoveAt(open.Count - 1))
            {
                Loosen(paragraphs, open[^1], i, open.Count);
            }

            while (open.Count < depth)
            {
                open.Add(i);
            }

            if (i < paragraphs.Count && paragraphs[i].EndsRow)
            {
                open[^1] = i + 1;
            }
        }

        SettleJoins(paragraphs);
    }

    private static void Loosen(List<WordParagraph> paragraphs, int from, int to, int depth)
    {
        for (var i = from; i < to; i++)
        {
            var paragraph = paragraphs[i];
            if (paragraph.TableDepth == depth && paragraph.EndsCell)
            {
                throw WordBinaryMessages.RowWithoutEnd();
            }

            paragraphs[i] = paragraph with { TableDepth = paragraph.TableDepth - 1 };
        }
    }

    /// <summary>No paragraph continues in a table, or after one.</summary>
    private static void SettleJoins(List<WordParagraph> paragraphs)
    {
        for (var i = 0; i < paragraphs.Count; i++)
        {
            if (paragraphs[i].JoinsNext && (i + 1 == paragraphs.Count || IsApart(paragraphs[i], paragraphs[i + 1])))
            {
                paragraphs[i] = paragraphs[i] with { JoinsNext = false };
            }
        }
    }

    private static bool IsApart(WordParagraph paragraph, WordParagraph next) =>
        next.TableDepth != paragraph.TableDepth || next.EndsRow;
}
