/// The columns of the exchange tables, spelt as in the schema; misspellings of the schema are kept.
enum PlatformColumns {
  /// The tables this export fills.
  static let result = "MT_DETECT_CP_RSLT"
  static let measurementError = "MT_MEASUREMENT_ERROR_CP_CONC"
  static let indicativeError = "MT_INDICATIVE_ERROR_CP_CONC"

  static let stems = [
    "intuit", "inside", "wire", "sign", "compose", "connect", "landing", "charge", "comm",
    "display", "in", "elec", "clearance_creepage", "onload_deciliter", "scram_protect",
    "scram_function", "pwm", "poweroff", "theft_prevent", "contact", "volt_loss",
    "insulated_resistance", "maxout_power", "current_precision", "volt_precision", "efficiency",
    "pf", "volt_ripple", "volt_limit", "current_limit", "lowvolt_auxiliary", "standby_power",
    "power_alloc", "in_overvolt", "in_undervolt", "scp", "leakage_protect", "control_voltlimit",
    "cp_break", "cp_landing", "out_overcurrent", "disconnect_switch", "ac_protect_landing",
    "dc_protect_landing", "open_protect", "in_impulsecurrent", "out_impulsecurrent",
    "battery_reverse", "ac_connect_confirm", "dc_connect_confirm", "selfexam", "charge_ready",
    "charge_test", "charge_end", "charge_sequence", "precharge", "lock", "plug_lock",
    "signal_break", "insulate_abnormal", "dcoutput_short", "comm_break", "batteryvolt_over",
    "batteryvolt_outrange", "battery_dualprotect", "maxvolt_mismatch", "powerup_message",
    "chargeconfig_meaasge", "charge_meaasge", "chargeend_meaasge", "measurement_error",
    "indicative_error", "measure_moneyerr", "measure_clockerr", "measure_funcexam",
    "measure_eventstroage", "measure_datastroage", "measure_receipt", "measure_display",
    "measure_seal", "measure_uniformity",
  ]

  static let resultColumns =
    ["detect_task_no", "sys_no", "detect_equip_no", "bar_code", "detect_date", "conc_code"]
    + stems.map { "\($0)_conc_code" }
    + [
      "temp", "humidity", "detect_person", "audit_person", "write_date", "handle_flag",
      "handle_date",
    ]

  static func detailColumns(_ own: [String]) -> [String] {
    [
      "detect_task_no", "equip_categ", "sys_no", "detect_equip_no", "detect_unit_no", "bar_code",
      "detect_date", "port_code", "para_index", "detect_item_point", "is_valid",
    ] + own + ["conc_code", "write_date", "handle_flag", "handle_date"]
  }

  static let measurementErrorColumns = detailColumns([
    "in_volt", "out_current", "out_volt", "relative_error",
  ])
  static let indicativeErrorColumns = detailColumns([
    "in_volt", "out_current", "out_volt", "time", "actual_error",
  ])

  /// The most bytes a text column holds; nil where the schema states none or the column is a number.
  static func limit(of column: String, in table: String) -> Int? {
    switch column {
    case "detect_equip_no": table == result ? 16 : 32
    case "sys_no", "temp", "humidity", "port_code": 16
    case "equip_categ", "detect_item_point", "is_valid", "handle_flag": 8
    case "detect_task_no", "bar_code", "detect_unit_no", "para_index", "detect_person",
      "audit_person":
      32
    case "detect_date": table == result ? nil : 32
    default: column.hasSuffix("conc_code") ? 8 : nil
    }
  }
}
