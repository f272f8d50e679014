namespace ReportExtractor.WordBinary.Text;

/// <summary>
/// Puts paragraphs right that say they stand in a table, but in no row of it: where no mark ends the row, they are shown as if the
/// table around them were not there.
/// </summary>
internal static class LooseParagraphs
{
    /// <summary>Puts them right.</summary>
    /// <param name="paragraphs">The paragraphs of one story.</param>
    /// <exception cref="WordBinaryException">A row has cells but no end.</exception>
    public static void Settle(List<WordParagraph> paragraphs)
    {
        // For every table that is open, from the outermost: the first paragraph behind its last row.
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

    /// <summary>No paragraph goes on in a table, or behind one.</summary>
    private static void SettleJoins(List<WordParagraph> paragraphs)
    {
        for (var i = 0; i < paragraphs.Count; i++)
        {
            if (paragraphs[i].JoinsNext && (i + 1 == paragraphs.Count || paragraphs[i + 1].TableDepth != paragraphs[i].TableDepth || paragraphs[i + 1].EndsRow))
            {
                paragraphs[i] = paragraphs[i] with { JoinsNext = false };
            }
        }
    }
}
