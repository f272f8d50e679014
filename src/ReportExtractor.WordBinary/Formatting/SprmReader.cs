using System.Buffers.Binary;

namespace ReportExtractor.WordBinary.Formatting;

/// <summary>Reads an array of modifiers (MS-DOC §2.2.5.2, Prl). It ends at an incomplete modifier.</summary>
/// <param name="bytes">The array.</param>
internal ref struct SprmReader(ReadOnlySpan<byte> bytes)
{
    private ReadOnlySpan<byte> _rest = bytes;

    /// <summary>The code of the modifier.</summary>
    public ushort Code { get; private set; }

    /// <summary>Its operand, without a length prefix.</summary>
    public ReadOnlySpan<byte> Operand { get; private set; }

    /// <summary>True if the array ended inside of a modifier.</summary>
    public bool IsCut { get; private set; }

    /// <summary>The operand's first byte.</summary>
    public readonly byte Byte => Operand[0];

    /// <summary>The operand's first two bytes.</summary>
    public readonly ushort UInt16 => BinaryPrimitives.ReadUInt16LittleEndian(Operand);

    /// <summary>The operand's first two bytes, signed.</summary>
    public readonly short Int16 => BinaryPrimitives.ReadInt16LittleEndian(Operand);

    /// <summary>The operand's four bytes.</summary>
    public readonly int Int32 => BinaryPrimitives.ReadInt32LittleEndian(Operand);

    /// <summary>Reads the next modifier.</summary>
    /// <returns>False at the end.</returns>
    public bool Read()
    {
        if (_rest.Length < sizeof(ushort))
        {
            return false;
        }

        Code = BinaryPrimitives.ReadUInt16LittleEndian(_rest);
        var (prefix, length) = OperandLength(_rest[sizeof(ushort)..]);
        var from = sizeof(ushort) + prefix;
        if (from + length > _rest.Length)
        {
            IsCut = true;
            _rest = [];
            return false;
        }

        Operand = _rest.Slice(from, length);
        _rest = _rest[(from + length)..];
        return true;
    }

    /// <summary>
    /// The length of the operand, given by the three highest bits of the code (MS-DOC §2.2.5.1, spra), and the length of its
    /// prefix.
    /// </summary>
    private readonly (int Prefix, int Length) OperandLength(ReadOnlySpan<byte> operand) => (Code >> 13) switch
    {
        0 or 1 => (0, 1),
        3 => (0, 4),
        6 => VariableLength(operand),
        7 => (0, 3),
        _ => (0, 2),
    };

    private readonly (int Prefix, int Length) VariableLength(ReadOnlySpan<byte> operand)
    {
        // The length of a table definition has two bytes and is one more than the actual length (MS-DOC §2.9.321).
        if (Code is Sprm.DefineTable or Sprm.DefineTable10)
        {
            return operand.Length < 2 ? (2, 0) : (2, Math.Max(0, BinaryPrimitives.ReadUInt16LittleEndian(operand) - 1));
        }

        if (operand.IsEmpty)
        {
            return (1, 0);
        }

        return Code == Sprm.ChangeTabs && operand[0] == byte.MaxValue ? (1, TabsLength(operand[1..])) : (1, operand[0]);
    }

    /// <summary>
    /// The length of tab changes that does not fit a byte: four bytes for each removed tab, three for each added one (MS-DOC
    /// §2.9.182, PChgTabsOperand).
    /// </summary>
    private static int TabsLength(ReadOnlySpan<byte> tabs)
    {
        if (tabs.IsEmpty)
        {
            return 1;
        }

        var removed = 1 + (tabs[0] * 4);
        return removed < tabs.Length ? removed + 1 + (tabs[removed] * 3) : removed + 1;
    }
}
