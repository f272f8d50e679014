using System.Buffers.Binary;
using ReportExtractor.WordBinary.Streams;

namespace ReportExtractor.WordBinary.Formatting;

/// <summary>The paragraph formatting that matters here (MS-DOC §2.6.2).</summary>
internal sealed class ParagraphProperties
{
    private bool _isInTable;
    private int _depth;

    /// <summary>The list instance as stored; 0 for none.</summary>
    public ushort ListInstance { get; set; }

    /// <summary>The level in the list, from 0.</summary>
    public byte ListLevel { get; set; }

    /// <summary>The style.</summary>
    public ushort Style { get; set; }

    /// <summary>The number of nested tables that contain the paragraph; 0 outside of tables.</summary>
    public int TableDepth => _isInTable ? Math.Max(1, _depth) : Math.Max(0, _depth);

    /// <summary>True for the mark that ends a row of the outermost table (sprmPFTtp).</summary>
    public bool EndsRow { get; private set; }

    /// <summary>True for the mark that ends a cell of a nested table (sprmPFInnerTableCell).</summary>
    public bool EndsInnerCell { get; private set; }

    /// <summary>True for the mark that ends a row of a nested table (sprmPFInnerTtp).</summary>
    public bool EndsInnerRow { get; private set; }

    /// <summary>The row that the modifiers define, or null.</summary>
    public TableRowDefinition? Row { get; private set; }

    /// <summary>Applies an array of modifiers.</summary>
    /// <param name="modifiers">The array.</param>
    /// <param name="data">Returns the stream Data, which contains some arrays; null if none is allowed.</param>
    /// <exception cref="WordBinaryException">A table definition is broken.</exception>
    public void Apply(ReadOnlySpan<byte> modifiers, Func<WordStream>? data)
    {
        var reader = new SprmReader(modifiers);
        var arrays = 0;
        while (reader.Read())
        {
            switch (reader.Code)
            {
                case Sprm.HugeArray97 or Sprm.HugeArray or Sprm.TableProperties when data is not null:
                    // There may be one array for the paragraph and one for its table. Neither refers to another one.
                    if (++arrays > 2)
                    {
                        throw WordBinaryMessages.FormattingInTooManyPlaces();
                    }

                    Apply(Distant(data(), (uint)reader.Int32), data: null);
                    break;
                case Sprm.ParagraphStyle:
                    Style = reader.UInt16;
                    break;
                default:
                    Apply(reader);
                    break;
            }
        }

        if (reader.IsCut && reader.Code is Sprm.DefineTable or Sprm.VerticalMerge)
        {
            throw WordBinaryMessages.RowDefinitionTruncated();
        }
    }

    private void Apply(SprmReader reader)
    {
        switch (reader.Code)
        {
            case Sprm.InTable:
                _isInTable = reader.Byte == 1;
                break;
            case Sprm.TableDepth:
                _depth = reader.Int32;
                break;
            case Sprm.TableDepthChange:
                _depth = unchecked(_depth + reader.Int32);
                break;
            case Sprm.EndsRow:
                EndsRow = reader.Byte == 1;
                break;
            case Sprm.EndsInnerCell:
                EndsInnerCell = reader.Byte == 1;
                break;
            case Sprm.EndsInnerRow:
                EndsInnerRow = reader.Byte == 1;
                break;
            case Sprm.ListInstance:
                ListInstance = reader.UInt16;
                break;
            case Sprm.ListLevel:
                ListLevel = reader.Byte;
                break;
            default:
                if ((reader.Code >> 10 & 7) == TableRowDefinition.Group)
                {
                    (Row ??= new TableRowDefinition()).Apply(reader);
                }

                break;
        }
    }

    /// <summary>An array in another stream: the number of bytes, followed by the modifiers (MS-DOC §2.9.210, PrcData).</summary>
    private static ReadOnlySpan<byte> Distant(WordStream data, uint offset)
    {
        var length = BinaryPrimitives.ReadInt16LittleEndian(data.Slice(offset, sizeof(short)));
        return data.Slice((long)offset + sizeof(short), length);
    }
}
